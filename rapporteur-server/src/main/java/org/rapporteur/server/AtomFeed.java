package org.rapporteur.server;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.store.Alert;

/** Alerts as an Atom feed (RFC 4287). */
final class AtomFeed {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomFeed() {}

  /**
   * The feed.
   *
   * @param site address of the server, with the stroke at its end
   * @param alerts newest first
   * @param updated when it last changed
   */
  static String of(String site, List<Alert> alerts, String updated) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      text(xml, "title", "Rapporteur: alerts");
      text(xml, "id", site + "alerts.atom");
      text(xml, "updated", updated);
      link(xml, "self", site + "alerts.atom");
      for (Alert alert : alerts) {
        xml.writeStartElement("entry");
        text(xml, "id", site + "alerts#" + alert.number());
        text(xml, "title", alert.title());
        text(xml, "updated", alert.at().toString());
        xml.writeStartElement("author");
        text(xml, "name", "Rapporteur");
        xml.writeEndElement();
        link(xml, "alternate", site + AlertJson.address(alert).substring(1));
        text(xml, "summary", alert.words().isEmpty() ? alert.title() : alert.words());
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed of text", e);
    }
    return out.toString();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", address);
  }

  /** XML has no place for most control characters. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c >= 0x20 && c < 0xd800
                    || c == '\n'
                    || c == '\t'
                    || c > 0xdfff && c < 0xfffe
                    || c > 0xffff)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
