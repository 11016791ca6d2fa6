package org.rapporteur.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** What each thing gives, one after the other: only one is in memory at a time. */
final class Flattened<A, B> implements Iterator<B> {

  /** What a thing gives. */
  interface Giving<A, B> {
    Iterator<B> of(A thing) throws IOException;
  }

  private final Iterator<A> things;
  private final Giving<A, B> giving;
  private Iterator<B> now = Collections.emptyIterator();

  Flattened(Iterator<A> things, Giving<A, B> giving) {
    this.things = things;
    this.giving = giving;
  }

  @Override
  public boolean hasNext() {
    try {
      while (!now.hasNext() && things.hasNext()) {
        now = giving.of(things.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return now.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return now.next();
  }
}
