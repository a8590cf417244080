package org.mingle.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How PostgreSQL finds words: by an index of three letters each, from the extension {@code pg_trgm}. Row-level security keeps
 * the planner from any index on texts, since comparing texts might tell what they are; so a function of the owner of the
 * tables looks, after it has seen to it that the workspace is the caller's own.
 */
final class PostgresSaid {
    /** Documents of a workspace that have each word; takes the workspace, patterns, a document to be below, how many. */
    static final String SAID = "mingle_said(?, ?, ?, ?)";

    /** Puts what is new into the index and tells the planner, both of which the server would do when it finds time. */
    static final String SETTLE = "mingle_settle()";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSaid.class);
    private static final String INDEX = "indexed_folded";

    private PostgresSaid() {}

    /** Makes index and functions, within a transaction of the owner of the tables. */
    static void make(Sql sql, String schema, String everybody) {
        boolean trigrams = extension(sql);
        if (trigrams) {
            String home = text(
                    sql,
                    "SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE"
                            + " e.extname = 'pg_trgm'");
            sql.command(
                    "CREATE INDEX IF NOT EXISTS " + INDEX + " ON indexed USING gin (folded " + home + ".gin_trgm_ops)");
        }
        String function = " SECURITY DEFINER SET search_path = " + schema + ", pg_temp AS $$";
        sql.command("""
                CREATE OR REPLACE FUNCTION mingle_said(wanted bigint, words text, below bigint, most bigint)
                RETURNS SETOF bigint LANGUAGE plpgsql STABLE\
                """ + function + """

                DECLARE
                  caller name := CASE current_setting('role') WHEN 'none' THEN session_user::text ELSE current_setting('role') END;
                  matching text;
                BEGIN
                  IF NOT EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = 'mingle_' || current_database() || '_' || wanted
                      AND pg_has_role(caller, r.oid, 'USAGE')) THEN
                    RETURN;
                  END IF;
                  SELECT string_agg(one.matching, ' AND ') INTO matching FROM (
                    SELECT '(' || string_agg(format('folded LIKE %L', choice), ' OR ') || ')' AS matching
                    FROM json_array_elements(words::json) WITH ORDINALITY w (choices, place),
                      json_array_elements_text(w.choices) choice GROUP BY w.place) one;
                  RETURN QUERY EXECUTE 'SELECT doc FROM indexed WHERE ws = $1 AND doc < $2 AND ' || matching
                    || ' ORDER BY doc DESC LIMIT $3' USING wanted, below, most;
                END $$""");
        sql.command("CREATE OR REPLACE FUNCTION mingle_settle() RETURNS void LANGUAGE plpgsql" + function
                + "BEGIN " + (trigrams ? "PERFORM gin_clean_pending_list('" + INDEX + "'); " : "")
                + "ANALYZE indexed; END $$");
        for (String name : new String[] {"mingle_said(bigint, text, bigint, bigint)", "mingle_settle()"}) {
            sql.command("REVOKE ALL ON FUNCTION " + name + " FROM PUBLIC");
            sql.command("GRANT EXECUTE ON FUNCTION " + name + " TO " + everybody);
        }
    }

    /** Returns whether the extension is there, made now when it may be made. */
    private static boolean extension(Sql sql) {
        String made = "SELECT count(*) FROM pg_extension WHERE extname = 'pg_trgm'";
        if (sql.number(made, 0) == 0) {
            // What fails must not take the migration with it.
            sql.command(
                    "DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public; EXCEPTION WHEN OTHERS THEN NULL; END $$");
        }
        boolean there = sql.number(made, 0) > 0;
        if (!there) {
            LOG.warn(
                    "The search in messages will be slow on this server: its extension pg_trgm could not be made. Ask its"
                            + " administrator for 'CREATE EXTENSION pg_trgm' and for the index that the store's README names.");
        }
        return there;
    }

    private static String text(Sql sql, String query) {
        String[] text = {""};
        sql.query(query, row -> text[0] = row.getString(1));
        return text[0];
    }
}
