#!/usr/bin/env bash
# ProvToolbox 2.2.1 (org.openprovenance.prov:prov-n) gives a time without a zone the zone of the machine that reads it,
# even when told to preserve times.
#
# Expected: DateTimeOption.PRESERVE, the default, keeps "2031-03-07T23:30:00" as it is: XML Schema's dateTime may lack a zone
#   and is then not the same value as one with a zone.
# Seen: read in Tokyo it becomes "+09:00", in New York "-05:00", and is written so; a time with a zone is kept. The same text
#   as an attribute's value (prov:value ... %% xsd:dateTime) stays untouched in the same document. Digits behind the
#   milliseconds are dropped from times in both.
# Why it matters: provenance is what shows that a record was not altered. Two readers of one PROV file attest moments that
#   are 14 hours apart, and file, hash and signature of what is written again differ by the place where it was read.
# Source: W3C PROV-N section 2.3 (times are xsd:dateTime), PROV-DM section 5.1; XML Schema 1.1 part 2 section 3.3.7.
# Seen on 29 November 2026 with Java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.openprovenance.prov</groupId><artifactId>prov-n</artifactId><version>2.2.1</version></dependency>
    <dependency><groupId>org.openprovenance.prov</groupId><artifactId>prov-model</artifactId><version>2.2.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log ||
  { cat maven.log >&2; exit 1; }

cat > Probe.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import org.openprovenance.prov.model.DateTimeOption;
import org.openprovenance.prov.notation.ProvDeserialiser;
import org.openprovenance.prov.notation.ProvSerialiser;

public class Probe {
  public static void main(String[] args) throws Exception {
    String text =
        """
        document
          prefix x <http://a.example/>
          activity(x:plain, 2031-03-07T23:30:00, -)
          activity(x:zoned, 2031-03-07T23:30:00.123456-05:00, -)
          entity(x:value, [prov:value="2031-03-07T23:30:00" %% xsd:dateTime])
        endDocument
        """;
    var factory = new org.openprovenance.prov.vanilla.ProvFactory();
    var reader = new ProvDeserialiser(factory, DateTimeOption.PRESERVE);
    var document = reader.deserialiseDocument(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    var out = new ByteArrayOutputStream();
    new ProvSerialiser(factory).serialiseDocument(out, document, true);
    System.out.println("read in " + TimeZone.getDefault().getID());
    out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("x:")).map(String::trim).forEach(System.out::println);
  }
}
JAVA
for zone in Asia/Tokyo America/New_York; do
  java "-Duser.timezone=$zone" -cp 'lib/*' Probe.java 2>> errors
done > seen || { cat errors >&2; exit 1; }

cat > known <<'KNOWN'
read in Asia/Tokyo
activity(x:plain,2031-03-07T23:30:00.000+09:00,-)
activity(x:zoned,2031-03-07T23:30:00.123-05:00,-)
entity(x:value,[prov:value = "2031-03-07T23:30:00" %% xsd:dateTime])
read in America/New_York
activity(x:plain,2031-03-07T23:30:00.000-05:00,-)
activity(x:zoned,2031-03-07T23:30:00.123-05:00,-)
entity(x:value,[prov:value = "2031-03-07T23:30:00" %% xsd:dateTime])
KNOWN
cat seen
diff known seen || { echo "CHANGED: ProvToolbox 2.2.1 treats times without a zone differently" >&2; exit 1; }
