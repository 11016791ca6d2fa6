#!/usr/bin/env bash
# DuckDB 2.0.0 (org.duckdb:duckdb_jdbc 2.0.0.1) and 1.4.4 (1.4.4.0): a text with an offset, cast to TIMESTAMP, keeps its
# clock and loses its offset; cast to TIMESTAMP_NS, 1.4.4 converts it and 2.0.0 does not.
#
# Expected: what the manual says: the local time, in the configured zone, of the instant that the text names. In UTC
#   "2031-03-07T23:30:00-05:00" is 04:30 of the 8th, whatever the precision of the type.
# Seen: 23:30 of the 7th, in a constant, a column, an insert and read_csv with the type given, whatever zone is set. strptime
#   with %z and a cast by way of TIMESTAMPTZ convert; read_csv without a type finds TIMESTAMPTZ. An upgrade from 1.4.4 moves
#   the days of TIMESTAMP_NS columns; noon at offset -05:00 and noon at +09:00 are equal.
# Why it matters: feeds, ninjs and schema.org print local offsets. Tables filled in these two ways and joined on the moment
#   miss by hours; events of several capitals, ordered by such a column, put answers before questions.
# Source: DuckDB manual, "Timestamp Types", part "Conversion Between Strings And Naive And Time Zone-Aware Timestamps".
# Seen on 29 November 2026 with Java 17.
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

public class Probe {
  public static void main(String[] args) throws Exception {
    String text = "'2031-03-07T23:30:00-05:00'";
    String[] queries = {
      "version()",
      text + "::TIMESTAMPTZ",
      text + "::TIMESTAMPTZ::TIMESTAMP",
      "strptime('2031-03-07 23:30 -0500', '%Y-%m-%d %H:%M %z')::TIMESTAMP",
      text + "::TIMESTAMP",
      text + "::TIMESTAMP_MS",
      text + "::TIMESTAMP_NS",
      "'2031-03-07T12:00:00-05:00'::TIMESTAMP = '2031-03-07T12:00:00+09:00'::TIMESTAMP",
    };
    try (var base = DriverManager.getConnection("jdbc:duckdb:"); var statement = base.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      for (String query : queries) {
        try (var rows = statement.executeQuery("SELECT (" + query + ")::VARCHAR")) {
          rows.next();
          System.out.println(query + " = " + rows.getString(1));
        }
      }
    }
  }
}
JAVA
for version in 1.4.4.0 2.0.0.1; do java -cp "$version/lib/*" Probe.java; done > seen

cat > known <<'KNOWN'
version() = v1.4.4
'2031-03-07T23:30:00-05:00'::TIMESTAMPTZ = 2031-03-08 04:30:00+00
'2031-03-07T23:30:00-05:00'::TIMESTAMPTZ::TIMESTAMP = 2031-03-08 04:30:00
strptime('2031-03-07 23:30 -0500', '%Y-%m-%d %H:%M %z')::TIMESTAMP = 2031-03-08 04:30:00
'2031-03-07T23:30:00-05:00'::TIMESTAMP = 2031-03-07 23:30:00
'2031-03-07T23:30:00-05:00'::TIMESTAMP_MS = 2031-03-07 23:30:00
'2031-03-07T23:30:00-05:00'::TIMESTAMP_NS = 2031-03-08 04:30:00
'2031-03-07T12:00:00-05:00'::TIMESTAMP = '2031-03-07T12:00:00+09:00'::TIMESTAMP = true
version() = v2.0.0
'2031-03-07T23:30:00-05:00'::TIMESTAMPTZ = 2031-03-08 04:30:00+00
'2031-03-07T23:30:00-05:00'::TIMESTAMPTZ::TIMESTAMP = 2031-03-08 04:30:00
strptime('2031-03-07 23:30 -0500', '%Y-%m-%d %H:%M %z')::TIMESTAMP = 2031-03-08 04:30:00
'2031-03-07T23:30:00-05:00'::TIMESTAMP = 2031-03-07 23:30:00
'2031-03-07T23:30:00-05:00'::TIMESTAMP_MS = 2031-03-07 23:30:00
'2031-03-07T23:30:00-05:00'::TIMESTAMP_NS = 2031-03-07 23:30:00
'2031-03-07T12:00:00-05:00'::TIMESTAMP = '2031-03-07T12:00:00+09:00'::TIMESTAMP = true
KNOWN
cat seen
diff known seen || { echo "CHANGED: DuckDB 1.4.4 or 2.0.0 casts a text with an offset differently" >&2; exit 1; }
