package id.baku.bench.spike;

import id.baku.bench.nation.NationalService;
import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.TimeBand;
import id.baku.directory.index.IndexedService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Types;

/**
 * PostgreSQL's full text search with a weighted vector, one pass over what matches for total, facets and headings; a word
 * with a typing error is first looked for among all words by trigrams.
 */
final class PostgresSide implements Side {

  private static final int BATCH = 500;
  private static final String SCHEMA = """
      drop schema if exists spike cascade;
      create schema spike;
      set search_path = spike, public;
      create table entry (key bigint primary key, government int not null, kind smallint not null, audience smallint not null,
        cost smallint not null, takes smallint not null, heading text not null, in_force_from date not null, in_force_to date, words tsvector not null)""";
  private static final String INSERT = """
      insert into entry values (?, ?, ?, ?, ?, ?, ?, ?, ?,
        setweight(to_tsvector('indonesian', ?), 'A') || setweight(to_tsvector('indonesian', ?), 'B') ||
        setweight(to_tsvector('indonesian', ?), 'C') || setweight(to_tsvector('indonesian', ?), 'D'))""";
  private static final String FINISH = """
      create index entry_words on entry using gin (words);
      create extension if not exists pg_trgm schema public;
      create table word as select word, ndoc from ts_stat('select to_tsvector(''simple'', heading) from spike.entry');
      create index word_trigrams on word using gin (word public.gin_trgm_ops);
      analyze""";
  private static final String ASK = """
      with hit as materialized (
        select government, kind, audience, cost, takes, heading, ts_rank(words, query) as rank
          from entry, to_tsquery('indonesian', ?) query
         where words @@ query and in_force_from <= '2026-11-22' and (in_force_to is null or in_force_to >= '2026-11-22'))
      select 'total' as what, null as value, count(*) as n from hit where ? in (0, government)
      union all select 'government', government::text, count(*) from hit group by government
      union all select 'kind', kind::text, count(*) from hit where ? in (0, government) group by kind
      union all select 'audience', audience::text, count(*) from hit where ? in (0, government) group by audience
      union all select 'cost', cost::text, count(*) from hit where ? in (0, government) group by cost
      union all select 'takes', takes::text, count(*) from hit where ? in (0, government) group by takes
      union all (select 'heading', heading, count(*) from hit where ? in (0, government) group by heading order by max(rank) desc limit 20)""";
  private static final int GOVERNMENTS_IN_ASK = 6;

  private final Connection connection;
  private final PreparedStatement insert;
  private PreparedStatement ask;
  private PreparedStatement meant;

  PostgresSide(String url) throws Exception {
    connection = DriverManager.getConnection(url);
    execute(SCHEMA);
    connection.setAutoCommit(false);
    insert = connection.prepareStatement(INSERT);
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public void load(NationalService service, long key) throws Exception {
    IndexedService entry = LuceneSide.indexed(service, key);
    var card = entry.card();
    String[] code = (entry.governmentRegion() + ".00").split("\\.");
    insert.setLong(1, key);
    insert.setInt(2, Integer.parseInt(code[0]) * 100 + Integer.parseInt(code[1]));
    insert.setInt(3, AgencyKind.ofName(card.agencyName()).ordinal());
    insert.setInt(4, card.audience().ordinal());
    insert.setInt(5, CostBand.of(card.free()).ordinal());
    insert.setInt(6, TimeBand.of(card.promises()).ordinal());
    insert.setString(7, service.plainName());
    insert.setObject(8, entry.inForceFrom());
    insert.setObject(9, entry.inForceTo(), Types.DATE);
    insert.setString(10, card.name());
    insert.setString(11, card.group() + " " + card.agencyName() + " " + entry.agencyWords() + " " + entry.region());
    insert.setString(12, entry.delivery());
    insert.setString(13, entry.management());
    insert.addBatch();
    if (key % BATCH == 0) {
      insert.executeBatch();
    }
  }

  @Override
  public void finish() throws Exception {
    insert.executeBatch();
    connection.commit();
    execute("set search_path = spike, public");
    execute("set maintenance_work_mem = '256MB'");
    execute("set work_mem = '64MB'");
    execute(FINISH);
    connection.commit();
    ask = connection.prepareStatement(ASK);
    meant = connection.prepareStatement("select word from word where word % ? order by similarity(word, ?) desc, ndoc desc limit 1");
  }

  @Override
  public long bytesOnDisk() throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_total_relation_size('spike.entry') + pg_total_relation_size('spike.word')")) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public long ask(Question question) throws Exception {
    String words = question.tsquery();
    if (words.startsWith("~")) {
      meant.setString(1, words.substring(1));
      meant.setString(2, words.substring(1));
      try (ResultSet row = meant.executeQuery()) {
        words = row.next() ? row.getString(1) : words.substring(1);
      }
    }
    ask.setString(1, words);
    for (int i = 0; i < GOVERNMENTS_IN_ASK; i++) {
      ask.setInt(2 + i, question.government());
    }
    long total = 0;
    try (ResultSet rows = ask.executeQuery()) {
      while (rows.next()) {
        if (rows.getString(1).equals("total")) {
          total = rows.getLong(3);
        }
      }
    }
    connection.commit();
    return total;
  }

  @Override
  public void close() throws Exception {
    connection.close();
  }

  private void execute(String sql) throws Exception {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
