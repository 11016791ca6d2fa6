"use strict";
(() => {
  const dialog = document.getElementById("passages");
  const add = (parent, tag, text) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  };
  const shows = (mark, n) => mark.dataset.n.split(" ").includes(n);
  const open = link => {
    const n = link.dataset.n;
    dialog.replaceChildren();
    const close = add(dialog, "button", "Close");
    close.addEventListener("click", () => dialog.close());
    add(dialog, "p", link.title).className = "muted";
    const side = add(dialog, "div");
    side.className = "side";
    for (const article of document.querySelectorAll("#articles .article")) {
      const blocks = [...article.querySelectorAll("p")].filter(p => [...p.querySelectorAll("mark")].some(m => shows(m, n)));
      if (blocks.length === 0) continue;
      const column = add(side, "div");
      column.className = "article";
      add(column, "h3", article.querySelector("summary strong").textContent);
      add(column, "p", article.querySelector("summary .muted").textContent).className = "b-meta-line";
      for (const block of blocks) {
        const copy = block.cloneNode(true);
        copy.querySelectorAll("a").forEach(a => a.remove());
        copy.querySelectorAll("mark").forEach(m => m.classList.toggle("hot", shows(m, n)));
        column.append(copy);
      }
      const mark = [...article.querySelectorAll("mark")].find(m => shows(m, n));
      const go = add(column, "a", "Read on in the article");
      go.href = "#" + article.id;
      go.addEventListener("click", event => {
        event.preventDefault();
        dialog.close();
        article.open = true;
        document.querySelectorAll("#articles mark").forEach(m => m.classList.toggle("hot", shows(m, n)));
        mark.scrollIntoView({ block: "center" });
      });
    }
    dialog.showModal();
  };
  document.addEventListener("click", event => {
    const link = event.target.closest("a.cite");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("section:not(#articles) details:not([open])")];
    closed.forEach(d => { d.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach(d => { d.open = false; }));
})();
