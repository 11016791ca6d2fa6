package org.rapporteur.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.rapporteur.read.format.DocumentGuard;
import org.rapporteur.read.format.Taken;
import org.rapporteur.read.format.document.GivenUpException;

/**
 * Gives up a page, a feed, a letter or a document of an office that takes more processor time than
 * one may, or more memory than there is. Thread-safe.
 */
final class BudgetedDocuments implements DocumentGuard {

  private final OnBudget threads = new OnBudget();
  private final Budget budget;

  BudgetedDocuments(Budget budget) {
    this.budget = budget;
  }

  @Override
  public List<Taken> read(int size, Callable<List<Taken>> work) throws IOException {
    try {
      return threads.run(work, budget.of(size));
    } catch (OnBudget.Overrun e) {
      throw new GivenUpException(String.valueOf(e.getMessage()));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof CancellationException ended) {
        throw ended;
      }
      throw new GivenUpException("is not read: the reader fails on it (" + cause + ")");
    }
  }
}
