package id.baku.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one way to the database: as the runtime role, which owns nothing and is subject to row-level security. The
 * addresses come from the environment; the owner role is not known here. No statement takes longer than ten seconds, so that
 * no question of the public holds a connection for long; what runs for an agency has longer.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/baku",
    className = "org.postgresql.ds.PGSimpleDataSource",
    url = "${ENV=BAKU_DB_URL}",
    user = "${ENV=BAKU_DB_USER}",
    password = "${ENV=BAKU_DB_PASSWORD}",
    minPoolSize = 2,
    maxPoolSize = 20,
    properties = {
      "options=-c statement_timeout=10s",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
      "fish.payara.validate-atmost-once-period-in-seconds=10",
      "fish.payara.fail-all-connections=true"
    })
@Singleton
public class Database {}
