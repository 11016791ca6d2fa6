#!/usr/bin/env bash
# DuckDB 2.0.0 (org.duckdb:duckdb_jdbc 2.0.0.1) and 1.4.4 (1.4.4.0): with GROUP BY ALL, HAVING over the name of a selected
# expression groups by the columns inside of that expression as well. Weeks fall apart into days, without a word.
#
# Expected: what the manual says: GROUP BY ALL groups by what is selected and not aggregated, and so keeps rows from being
#   doubled. HAVING only drops groups. "date_trunc('week', day) AS week ... GROUP BY ALL HAVING week IS NOT NULL" is a row a
#   week, as it is without the HAVING, with GROUP BY week, and with a condition of the count.
# Seen: a row a day, all named by their week, with the counts of days. Any expression does it: a joined name, a shortened
#   one. A plain column, or an aggregate, does not. A column that is nowhere selected may stand in HAVING, and groups, where
#   GROUP BY with names is refused.
# Why it matters: the most common query of event data, acts by week and pair, gives several rows for one week; whoever draws
#   them, or takes them into a table by key, keeps the last and loses the others. The sums still agree.
# Source: DuckDB manual, "GROUP BY Clause", part "GROUP BY ALL"; "HAVING Clause".
# Seen on 30 November 2026 with Java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

for version in 1.4.4.0 2.0.0.1; do
  mkdir "$version"
  cat > "$version/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.duckdb</groupId><artifactId>duckdb_jdbc</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
  mvn -q -B -ntp -f "$version/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory=lib > maven.log || { cat maven.log >&2; exit 1; }
done

cat > Probe.java <<'JAVA'
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;

public class Probe {
  public static void main(String[] args) throws Exception {
    String[] queries = {
      "SELECT version(), 0",
      "SELECT date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL",
      "SELECT date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY week HAVING week IS NOT NULL",
      "SELECT date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL HAVING n > 0",
      "SELECT date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL HAVING week IS NOT NULL",
      "SELECT date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL ORDER BY week",
      "SELECT upper(party) AS who, count(*) AS n FROM acts GROUP BY ALL HAVING who <> ''",
      "SELECT party, count(*) AS n FROM acts GROUP BY ALL HAVING party <> ''",
      "SELECT party, count(*) AS n FROM acts GROUP BY ALL HAVING day IS NOT NULL",
      "SELECT party, count(*) AS n FROM acts GROUP BY party HAVING day IS NOT NULL",
    };
    try (var base = DriverManager.getConnection("jdbc:duckdb:"); var statement = base.createStatement()) {
      statement.execute(
          "CREATE TABLE acts AS SELECT * FROM (VALUES (DATE '2031-03-04', 'Vell'), (DATE '2031-03-06', 'VELL'),"
              + " (DATE '2031-03-06', 'VELL'), (DATE '2031-03-07', 'VELL')) t(day, party)");
      for (String query : queries) {
        StringJoiner found = new StringJoiner(", ");
        try (var rows = statement.executeQuery("SELECT * FROM (" + query + ") ORDER BY ALL")) {
          while (rows.next()) {
            found.add(rows.getString(1) + " " + rows.getString(2));
          }
        } catch (SQLException refused) {
          found.add("refused");
        }
        System.out.println(query.substring(7) + "\n  " + found);
      }
    }
  }
}
JAVA
for version in 1.4.4.0 2.0.0.1; do java -cp "$version/lib/*" Probe.java; done > seen
cat > known <<'KNOWN'
version(), 0
  v1.4.4 0
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL
  2031-03-03 4
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY week HAVING week IS NOT NULL
  2031-03-03 4
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL HAVING n > 0
  2031-03-03 4
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL HAVING week IS NOT NULL
  2031-03-03 1, 2031-03-03 1, 2031-03-03 2
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL ORDER BY week
  2031-03-03 4
upper(party) AS who, count(*) AS n FROM acts GROUP BY ALL HAVING who <> ''
  VELL 1, VELL 3
party, count(*) AS n FROM acts GROUP BY ALL HAVING party <> ''
  VELL 3, Vell 1
party, count(*) AS n FROM acts GROUP BY ALL HAVING day IS NOT NULL
  VELL 1, VELL 2, Vell 1
party, count(*) AS n FROM acts GROUP BY party HAVING day IS NOT NULL
  refused
version(), 0
  v2.0.0 0
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL
  2031-03-03 00:00:00.0 4
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY week HAVING week IS NOT NULL
  2031-03-03 00:00:00.0 4
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL HAVING n > 0
  2031-03-03 00:00:00.0 4
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL HAVING week IS NOT NULL
  2031-03-03 00:00:00.0 1, 2031-03-03 00:00:00.0 1, 2031-03-03 00:00:00.0 2
date_trunc('week', day) AS week, count(*) AS n FROM acts GROUP BY ALL ORDER BY week
  2031-03-03 00:00:00.0 4
upper(party) AS who, count(*) AS n FROM acts GROUP BY ALL HAVING who <> ''
  VELL 1, VELL 3
party, count(*) AS n FROM acts GROUP BY ALL HAVING party <> ''
  VELL 3, Vell 1
party, count(*) AS n FROM acts GROUP BY ALL HAVING day IS NOT NULL
  VELL 1, VELL 2, Vell 1
party, count(*) AS n FROM acts GROUP BY party HAVING day IS NOT NULL
  refused
KNOWN
cat seen
diff known seen || { echo "CHANGED: HAVING of DuckDB 1.4.4 or 2.0.0 groups differently" >&2; exit 1; }
