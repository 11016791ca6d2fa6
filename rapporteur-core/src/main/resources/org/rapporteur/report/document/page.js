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
  const lines = [...document.querySelectorAll("main section:not(#articles) :is(li, tr)[id]")];
  for (const line of lines) {
    const place = line.tagName === "TR" ? line.querySelector("th") : line;
    const link = document.createElement("a");
    link.className = "here";
    link.href = "#" + line.id;
    link.setAttribute("aria-label", "Link to this line");
    link.textContent = "#";
    const nested = place.querySelector(":scope > :is(ul, ol, details)");
    if (nested) place.insertBefore(link, nested);
    else place.append(link);
  }
  const bar = add(document.querySelector("header"), "p");
  bar.className = "find";
  const label = add(bar, "label", "Find in the brief ");
  const field = add(label, "input");
  field.type = "search";
  field.id = "find";
  const count = add(bar, "span");
  count.className = "muted";
  count.setAttribute("role", "status");
  let opened = [];
  const find = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(w => w);
    opened.forEach(d => { d.open = false; });
    opened = [];
    let shown = 0;
    for (const line of lines) {
      const text = line.textContent.toLowerCase();
      const hit = words.every(w => text.includes(w));
      line.hidden = !hit;
      if (hit) shown++;
      if (hit && words.length > 0) {
        for (let fold = line.closest("details"); fold; fold = fold.parentElement.closest("details")) {
          if (!fold.open) { fold.open = true; opened.push(fold); }
        }
      }
    }
    count.textContent = words.length > 0 ? " " + shown + (shown === 1 ? " line" : " lines") : "";
  };
  field.addEventListener("input", find);
  document.addEventListener("keydown", event => {
    const typing = event.target.closest("input, textarea, select");
    if (event.key === "/" && !typing && !dialog.open && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      field.focus();
    } else if (event.key === "Escape" && typing === field) {
      field.value = "";
      find();
    }
  });
  const reach = () => {
    const aim = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let d = aim && aim.closest("details"); d; d = d.parentElement.closest("details")) d.open = true;
    if (aim) aim.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reach);
  if (location.hash.length > 1 && !location.hash.startsWith("#c")) reach();
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("section:not(#articles) details:not([open])")];
    closed.forEach(d => { d.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach(d => { d.open = false; }));
})();
