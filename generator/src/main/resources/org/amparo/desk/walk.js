// The page of a question beside its form: shows the way to the question that is seen in the frame.
const frame = document.querySelector("[data-walk]");

const follow = () => {
  const path = frame.contentWindow.location.pathname;
  document.querySelectorAll("[data-page]").forEach((link) => {
    const own = new URL(link.href).href === location.href.replace(/#.*/, "");
    link.hidden = link.dataset.page !== path || own;
  });
};

if (frame) {
  frame.addEventListener("load", follow);
}
