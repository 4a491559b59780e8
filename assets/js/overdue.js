// Shows what has become late since the page was built, by the phone's own clock.
(() => {
  const now = new Date();
  const two = (n) => (n < 10 ? "0" : "") + n;
  const today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  document.querySelectorAll("[data-due]").forEach((notice) => {
    if (notice.dataset.due < today) notice.hidden = false;
  });
})();
