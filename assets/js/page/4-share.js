/*
 * Sends a page's file through the phone's sheet, where that takes files; else it is a download. The
 * sheet opens only shortly after a tap: a file that comes later waits for the next one. A tap before
 * it came sends the page's address; so does the first, where no file can be had.
 */
Array.prototype.forEach.call(document.querySelectorAll('[data-share]'), function (link) {
  var type = 'text/html', said = link.closest('section').querySelector('[role=status]');
  var file, coming = false, refused = false;
  var tell = function (key) {
    said.textContent = key ? link.dataset[key] : '';
    if (key) said.scrollIntoView({ block: 'nearest' });
  };
  var address = function () { return { url: new URL(link.dataset.share, location.href).href }; };
  var send = function (late) {
    return navigator.share(file || address()).catch(function (e) {
      if (e.name !== 'NotAllowedError') return; /* she changed her mind */
      if (late) return tell(late);
      refused = true;
      link.click();
    });
  };
  var bring = async function () {
    coming = true;
    tell('wait');
    try {
      var response = await fetch(link.href);
      if (response.ok) file = { files: [new File([await response.blob()], link.download, { type: type })] };
    } catch (e) {
      file = null;
    }
    coming = false;
    tell(file ? '' : 'lost');
    await send(file ? 'ready' : 'lost');
  };
  link.addEventListener('click', function (event) {
    var probe = new File([''], link.download, { type: type });
    if (refused || !able || !navigator.canShare || !navigator.canShare({ files: [probe] })) return;
    event.preventDefault();
    if (!coming) tell();
    if (file || coming) send();
    else bring();
  });
});
