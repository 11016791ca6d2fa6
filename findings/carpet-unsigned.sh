#!/usr/bin/env bash
# carpet-record 0.5.0 (com.jerolba, on parquet-java 1.16.0) reads the unsigned columns that DuckDB 2.0.0 (duckdb_jdbc 2.0.0.1)
# writes to Parquet as negative numbers.
#
# Expected: the file says UINT_64, UINT_32; a Java field that cannot hold the value is refused where narrowing is forbidden, as too narrow signed fields are.
# Seen: hash() in DuckDB is UBIGINT, and half of all hashes come back negative in a long; a UINTEGER of 4000000000 is -294967296
#   in an int, and in a long, where it would fit, too. No exception, with failNarrowingPrimitiveConversion set or not.
#   A UTINYINT of 200 is right. DuckDB reads its own file rightly: the file is sound.
# Why it matters: articles and events are joined on a hash of their text, counted and checked against a manifest. Ids differ
#   between the two programs, an order by id and a bucket by id % n as well, and large totals turn into losses.
# Source: Parquet format, LogicalTypes, "Unsigned Integers"; carpet's README on failNarrowingPrimitiveConversion.
# Seen on 29 November 2026 with Java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.jerolba</groupId><artifactId>carpet-record</artifactId><version>0.5.0</version></dependency>
    <dependency><groupId>org.duckdb</groupId><artifactId>duckdb_jdbc</artifactId><version>2.0.0.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log ||
  { cat maven.log >&2; exit 1; }

cat > Probe.java <<'JAVA'
import com.jerolba.carpet.CarpetReader;
import java.io.File;
import java.sql.DriverManager;

public class Probe {
  public record Row(long hash, long total, int small) {}

  public record Narrow(int total) {}

  public static void main(String[] args) throws Exception {
    try (var base = DriverManager.getConnection("jdbc:duckdb:"); var statement = base.createStatement()) {
      statement.execute(
          "COPY (SELECT 18446744073709551615::UBIGINT AS hash, 4000000000::UINTEGER AS total, 200::UTINYINT AS small)"
              + " TO 'rows.parquet' (FORMAT parquet)");
      try (var rows = statement.executeQuery("SELECT hash::VARCHAR, total::VARCHAR, small::VARCHAR FROM 'rows.parquet'")) {
        rows.next();
        System.out.println("DuckDB: " + rows.getString(1) + ", " + rows.getString(2) + ", " + rows.getString(3));
      }
    }
    File file = new File("rows.parquet");
    System.out.println("carpet: " + new CarpetReader<>(file, Row.class).toList());
    System.out.println("carpet, strict: "
        + new CarpetReader<>(file, Row.class).withFailNarrowingPrimitiveConversion(true).toList());
    System.out.println("carpet, int: " + new CarpetReader<>(file, Narrow.class).toList());
  }
}
JAVA
java -cp 'lib/*' Probe.java > seen 2> errors || { cat errors >&2; exit 1; }

cat > known <<'KNOWN'
DuckDB: 18446744073709551615, 4000000000, 200
carpet: [Row[hash=-1, total=-294967296, small=200]]
carpet, strict: [Row[hash=-1, total=-294967296, small=200]]
carpet, int: [Narrow[total=-294967296]]
KNOWN
cat seen
diff known seen || { echo "CHANGED: carpet-record 0.5.0 reads unsigned columns differently" >&2; exit 1; }
