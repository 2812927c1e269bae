// Steps through the pictures. Without it each shows its whole run.
"use strict";
for (const figure of document.querySelectorAll("figure.timeline")) {
  const columns = [...figure.querySelectorAll("g.m")];
  const words = [...figure.querySelectorAll(".moments li")];
  const steps = figure.querySelector(".steps");
  const range = steps.querySelector("input");
  const output = steps.querySelector("output");
  const strip = figure.querySelector(".strip");

  const show = (at, follows) => {
    range.value = at;
    columns.forEach((column, index) => {
      column.classList.toggle("later", index > at);
      column.classList.toggle("now", index === at);
      words[index].classList.toggle("now", index === at);
    });
    const text = words[at].value + ". " + words[at].textContent;
    output.textContent = text;
    range.setAttribute("aria-valuetext", text);
    if (!follows) return;
    const box = columns[at].getBoundingClientRect();
    const view = strip.getBoundingClientRect();
    if (box.left < view.left || box.right > view.right) {
      strip.scrollLeft += box.left - view.left - view.width / 2;
    }
  };
  const go = (by) => show(Math.min(columns.length - 1, Math.max(0, Number(range.value) + by)), true);

  range.addEventListener("input", () => show(Number(range.value), true));
  steps.querySelector(".back").addEventListener("click", () => go(-1));
  steps.querySelector(".next").addEventListener("click", () => go(1));
  strip.addEventListener("click", (event) => {
    const at = columns.indexOf(event.target.closest("g.m"));
    if (at >= 0) show(at, false);
  });
  strip.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -columns.length, End: columns.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(by);
  });
  // A run that goes on is shown from where this input began.
  const input = figure.querySelector("path.input");
  if (input) strip.scrollLeft = input.getBoundingClientRect().left - strip.getBoundingClientRect().left - 40;
  steps.hidden = false;
}
