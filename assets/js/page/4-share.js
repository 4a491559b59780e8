/* Sends a page's file through the phone's sheet, where that takes files; else it is a download. */
Array.prototype.forEach.call(document.querySelectorAll('[data-share]'), function (link) {
  link.addEventListener('click', function (event) {
    var type = 'text/html', probe = new File([''], link.download, { type: type });
    if (!able || !navigator.canShare || !navigator.canShare({ files: [probe] })) return;
    event.preventDefault();
    fetch(link.href)
      .then(function (response) {
        if (!response.ok) throw new Error(response.status);
        return response.blob();
      })
      .then(function (bytes) {
        return navigator.share({ files: [new File([bytes], link.download, { type: type })] });
      })
      .catch(function (e) {
        if (e.name !== 'AbortError') location.href = link.href; /* the reader changed her mind otherwise */
      });
  });
});
