package id.baku.e2e.walls;

import id.baku.e2e.product.Rows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A kind of thing that an address names, and how to come by one of a side: straight from the database, so that no page has to show it. */
enum Sample {
  STANDARD("select public_id from service_standard where tenant_id = :own order by id limit 1"),
  /** Before everybody's eyes. */
  PUBLISHED("select standard_id from directory_entry where agency_id = :own order by standard_id limit 1"),
  /** As yet inside the agency. */
  DRAFT("select public_id from service_standard s where tenant_id = :own and not exists (select from directory_entry d where d.standard_id = s.public_id)"
      + " order by id limit 1"),
  SERVICE("select service_id from directory_entry where agency_id = :own order by standard_id limit 1"),
  AGENCY("select public_id from agency where id = :own"),
  IMPORT("select public_id from decree_import where tenant_id = :own and state = 'READY' order by received_at limit 1"),
  FINDING("select f.public_id from finding f where f.tenant_id = :own and f.standard_id is not null order by f.id limit 1"),
  /** The same error in several places; what can be mended at once comes first. */
  ERROR("select group_key from finding where tenant_id = :own and state = 'OPEN' and group_key not in (select group_key from finding where tenant_id = :other)"
      + " order by safe desc, id limit 1"),
  REPORT("select public_id from page_report where tenant_id = :own order by id limit 1"),
  PERSON("select a.public_id from membership m join account a on a.id = m.account_id where m.tenant_id = :own and not isempty(m.valid)"
      + " and not exists (select from membership o where o.account_id = a.id and o.tenant_id = :other) order by m.id desc limit 1"),
  /** A role of the {@link #PERSON}. */
  MEMBERSHIP("select m.public_id from membership m where m.tenant_id = :own and not isempty(m.valid)"
      + " and not exists (select from membership o where o.account_id = m.account_id and o.tenant_id = :other) order by m.id desc limit 1"),
  ROLE("select code from agency_role where tenant_id = :own and code not in (select code from agency_role where tenant_id = :other) limit 1"),
  CHANNEL("select public_id from contact_channel where tenant_id = :own order by id limit 1"),
  PLACE("select code from service_point where tenant_id = :own and code not in (select code from service_point where tenant_id = :other) limit 1"),
  UNIT("select code from agency_unit where tenant_id = :own and code not in (select code from agency_unit where tenant_id = :other) limit 1"),
  TOKEN("select public_id from api_token where tenant_id = :own and revoked_at is null order by id limit 1"),
  JOB("select public_id from job where tenant_id = :own and kind = 'export' and state = 'DONE' order by id limit 1"),
  CLOSING("select public_id from agency_closing where tenant_id = :own order by id limit 1"),
  HANDOVER("select public_id from handover where tenant_id = :own order by id limit 1"),
  /** Somebody who decided something. */
  ACCOUNT("select a.public_id from account a where exists (select from trail_entry t where t.tenant_id = :own and t.account_id = a.id)"
      + " and not exists (select from trail_entry t where t.tenant_id = :other and t.account_id = a.id) order by a.id limit 1"),
  APPLICATION("select public_id from agency_application where government_slug = :government order by id limit 1"),
  /** By which another system calls its draft. */
  DRAFT_ID("select external_id from external_service where tenant_id = :own"
      + " and external_id not in (select external_id from external_service where tenant_id = :other) order by id limit 1"),
  GOVERNMENT("select slug from government where slug = :government"),
  OFFICE("select public_id from government_role where government_slug = :government and not isempty(valid) order by role = 'COORDINATOR', id limit 1");

  private static final Set<String> TEXTS = Set.of("ROLE", "PLACE", "UNIT", "GOVERNMENT", "DRAFT_ID");
  private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

  private final String question;

  Sample(String question) {
    this.question = question;
  }

  /** One that the side has. @throws IllegalStateException when it has none: the matrix would show nothing */
  String of(Side side) {
    return FOUND.computeIfAbsent(this + " " + side, key -> {
      List<String> found = Rows.strings(question.replace(":own", id(side)).replace(":other", id(side.other()))
          .replace(":government", "'" + side.government() + "'"));
      if (found.isEmpty()) throw new IllegalStateException(side + " has no " + this);
      return found.getFirst();
    });
  }

  /** One that nobody has, in the same form. */
  String unknown() {
    return TEXTS.contains(name()) ? "tidak-ada-di-mana-pun" : UUID.randomUUID().toString();
  }

  private static String id(Side side) {
    return "(select id from agency where slug = '" + side.agency() + "')";
  }
}
