/* Shows what has become late since the page was built, by the phone's own clock. */
(function () {
  var now = new Date();
  var two = function (n) { return (n < 10 ? '0' : '') + n; };
  var today = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  Array.prototype.forEach.call(document.querySelectorAll('[data-due]'), function (notice) {
    if (notice.getAttribute('data-due') < today) notice.hidden = false;
  });
})();
