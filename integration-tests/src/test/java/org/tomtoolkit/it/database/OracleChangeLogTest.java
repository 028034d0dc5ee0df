package org.tomtoolkit.it.database;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Oracle is checked by its SQL: the statements an empty database would get. */
class OracleChangeLogTest {

    private static final Set<String> RESERVED = Set.of(
            "access",
            "add",
            "all",
            "alter",
            "and",
            "any",
            "as",
            "asc",
            "audit",
            "between",
            "by",
            "char",
            "check",
            "cluster",
            "column",
            "comment",
            "compress",
            "connect",
            "create",
            "current",
            "date",
            "decimal",
            "default",
            "delete",
            "desc",
            "distinct",
            "drop",
            "else",
            "exclusive",
            "exists",
            "file",
            "float",
            "for",
            "from",
            "grant",
            "group",
            "having",
            "identified",
            "immediate",
            "in",
            "increment",
            "index",
            "initial",
            "insert",
            "integer",
            "intersect",
            "into",
            "is",
            "level",
            "like",
            "lock",
            "long",
            "maxextents",
            "minus",
            "mlslabel",
            "mode",
            "modify",
            "noaudit",
            "nocompress",
            "not",
            "nowait",
            "null",
            "number",
            "of",
            "offline",
            "on",
            "online",
            "option",
            "or",
            "order",
            "pctfree",
            "prior",
            "public",
            "raw",
            "rename",
            "resource",
            "revoke",
            "row",
            "rowid",
            "rownum",
            "rows",
            "select",
            "session",
            "set",
            "share",
            "size",
            "smallint",
            "start",
            "successful",
            "synonym",
            "sysdate",
            "table",
            "then",
            "to",
            "trigger",
            "uid",
            "union",
            "unique",
            "update",
            "user",
            "validate",
            "values",
            "varchar",
            "varchar2",
            "view",
            "whenever",
            "where",
            "with",
            // MySQL's, where they are not Oracle's
            "key",
            "keys",
            "rank",
            "range",
            "read",
            "write",
            "match",
            "interval",
            "condition",
            "groups",
            "system",
            "window",
            "function",
            "lead",
            "lag",
            "usage",
            "limit",
            "double",
            "mod",
            "primary",
            "references",
            "schema");

    @TempDir
    static Path folder;

    private static String sql;

    @BeforeAll
    static void generate() throws Exception {
        String url = "offline:oracle?version=19.0&outputLiquibaseSql=none&changeLogFile=" + folder.resolve("done.csv");
        ClassLoaderResourceAccessor files = new ClassLoaderResourceAccessor();
        Database oracle = DatabaseFactory.getInstance().openDatabase(url, null, null, null, files);
        StringWriter out = new StringWriter();
        new Liquibase("db/changeLog.xml", files, oracle).update(new Contexts(), new LabelExpression(), out);
        sql = out.toString();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "oracle.sql"), sql);
    }

    @Test
    void theTablesOfEveryAppAreThere() {
        Set<String> tables = new TreeSet<>(all("CREATE TABLE (?:\"?\\w+\"?\\.)?(\\w+)"));
        for (String table : List.of("tom_account", "tom_target", "tom_observation", "tom_job", "scheduled_tasks")) {
            assertTrue(tables.contains(table), () -> table + " is missing in " + tables);
        }
        assertTrue(tables.stream().anyMatch(name -> name.startsWith("tom_data_product")), tables::toString);
        assertTrue(
                tables.stream().anyMatch(name -> name.startsWith("tom_") && name.contains("query")), tables::toString);
    }

    @Test
    void idsAreMadeByTheDatabase() {
        Matcher table = Pattern.compile("CREATE TABLE (\\w+) \\(id NUMBER\\(38, 0\\)([^,]*),")
                .matcher(sql);
        int tables = 0;
        while (table.find()) {
            tables++;
            assertTrue(table.group(2).contains("GENERATED BY DEFAULT AS IDENTITY"), table::group);
        }
        assertTrue(tables >= 8, "Only " + tables + " tables have an id");
    }

    @Test
    void whatBelongsToATargetGoesWithIt() {
        assertTrue(
                all("REFERENCES tom_target ?\\(id\\) (ON DELETE CASCADE)").size() >= 3
                        || all("REFERENCES tom_target\\b[^,]*(ON DELETE CASCADE)")
                                        .size()
                                >= 3,
                "Foreign keys to targets that cascade are missing");
    }

    @Test
    void namesFitIntoThirtyCharactersAndAreNoReservedWords() {
        Set<String> names = new TreeSet<>();
        names.addAll(all("CREATE TABLE (\\w+)"));
        names.addAll(all("CREATE (?:UNIQUE )?INDEX (\\w+)"));
        names.addAll(all("CONSTRAINT (\\w+)"));
        names.addAll(columns());
        names.remove("PK_DATABASECHANGELOGLOCK");
        assertTrue(names.size() > 50, "Too few names were found: " + names);
        assertAll(names.stream().map(name -> () -> {
            assertTrue(name.length() <= 30, name + " has " + name.length() + " characters");
            assertFalse(RESERVED.contains(name.toLowerCase(Locale.ROOT)), name + " is a reserved word");
        }));
    }

    @Test
    void nothingIsLeftUnfilled() {
        assertEquals(List.of(), all("(\\$\\{[^}]*\\})"));
    }

    private static Set<String> columns() {
        Set<String> columns = new TreeSet<>();
        Matcher table = Pattern.compile("CREATE TABLE tom_\\w+ \\((.*)\\);").matcher(sql);
        while (table.find()) {
            for (String part : table.group(1).split(", (?![^()]*\\))")) {
                String first = part.strip().split("\\s+")[0];
                if (!first.equals("CONSTRAINT") && !first.equals("PRIMARY") && !first.equals("UNIQUE")) {
                    columns.add(first);
                }
            }
        }
        return columns;
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(sql)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
