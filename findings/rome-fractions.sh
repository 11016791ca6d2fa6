#!/usr/bin/env bash
# ROME 2.1.0 (com.rometools:rome, with rome-utils 2.1.0 and jdom2 2.0.6.1) reads the fraction of an Atom second as a number
# of milliseconds.
#
# Expected: "23:59:30.123456Z" is a little after 23:59:30. An Atom date may carry a fraction of any number of digits.
# Seen: the digits behind the point are counted as whole milliseconds and added: ".5" is 5 ms, six digits move an entry up
#   to 16 minutes 40 seconds into the future, nine digits up to eleven days. Nothing warns.
# Why it matters: Python's isoformat() writes six digits, Java's Instant up to nine; the news of one evening is dated another
#   day, an answer stands before what it answers, and the error is a different one for every entry.
# Source: RFC 4287 section 3.3 (date constructs follow RFC 3339), RFC 3339 section 5.6 (time-secfrac = "." 1*DIGIT).
# Seen on 29 November 2026 with Java 17.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>seen</groupId><artifactId>seen</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.rometools</groupId><artifactId>rome</artifactId><version>2.1.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.6</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > maven.log ||
  { cat maven.log >&2; exit 1; }

cat > Probe.java <<'JAVA'
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;

public class Probe {
  public static void main(String[] args) throws Exception {
    for (String fraction : new String[] {"", ".5", ".250", ".123456", ".999999", ".123456789", ".999999999"}) {
      String day = "2031-03-07T23:59:30" + fraction + "Z";
      String feed =
          "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x:f</id><title>News</title><updated>" + day + "</updated>"
              + "<entry><id>urn:x:e</id><title>Talks end</title><published>" + day + "</published><updated>" + day
              + "</updated></entry></feed>";
      var entry = new SyndFeedInput().build(new StringReader(feed)).getEntries().get(0);
      System.out.println(day + " -> " + entry.getPublishedDate().toInstant());
    }
  }
}
JAVA
java -cp 'lib/*' Probe.java > seen

cat > known <<'KNOWN'
2031-03-07T23:59:30Z -> 2031-03-07T23:59:30Z
2031-03-07T23:59:30.5Z -> 2031-03-07T23:59:30.005Z
2031-03-07T23:59:30.250Z -> 2031-03-07T23:59:30.250Z
2031-03-07T23:59:30.123456Z -> 2031-03-08T00:01:33.456Z
2031-03-07T23:59:30.999999Z -> 2031-03-08T00:16:09.999Z
2031-03-07T23:59:30.123456789Z -> 2031-03-09T10:17:06.789Z
2031-03-07T23:59:30.999999999Z -> 2031-03-19T13:46:09.999Z
KNOWN
cat seen
diff known seen || { echo "CHANGED: rome 2.1.0 no longer reads fractions of a second as milliseconds" >&2; exit 1; }
