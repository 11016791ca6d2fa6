package org.rapporteur.app;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console that it talks to. */
final class Commands implements IFactory {

  private final Console console;

  /** For the manual's pages, whose generator makes a factory by its name alone. */
  Commands() {
    this(Console.standard());
  }

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> c : type.getDeclaredConstructors()) {
      if (c.getParameterCount() == 1 && c.getParameterTypes()[0] == Console.class) {
        return type.cast(c.newInstance(console));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
