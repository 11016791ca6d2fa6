package org.rapporteur.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is made when somebody first asks for it: a server that no assistant asks starts without the
 * libraries that assistants need.
 */
final class LateServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1;

  private final transient Supplier<HttpServlet> made;
  private transient @Nullable HttpServlet servlet;

  LateServlet(Supplier<HttpServlet> made) {
    this.made = made;
  }

  @Override
  protected void service(HttpServletRequest asked, HttpServletResponse answer)
      throws ServletException, IOException {
    servlet().service(asked, answer);
  }

  private synchronized HttpServlet servlet() throws ServletException {
    if (servlet == null) {
      HttpServlet fresh = made.get();
      fresh.init(getServletConfig());
      servlet = fresh;
    }
    return servlet;
  }

  @Override
  public synchronized void destroy() {
    if (servlet != null) {
      servlet.destroy();
    }
  }
}
