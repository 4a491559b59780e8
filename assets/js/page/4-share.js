// Sends a page's file through the phone's sheet, where that takes files; else it is a download. The
// sheet opens only shortly after a tap: a file that comes later waits for the next one. A tap before
// it came sends the page's address; so does the first, where no file can be had. uses: ../base
document.querySelectorAll("[data-share]").forEach((link) => {
  const type = "text/html", said = link.closest("section").querySelector("[role=status]");
  let file, coming = false, refused = false;

  const tell = (key) => {
    said.textContent = key ? link.dataset[key] : "";
    if (key) said.scrollIntoView({ block: "nearest" });
  };

  const address = () => ({ url: new URL(link.dataset.share, location.href).href });

  const send = (late) =>
    navigator.share(file || address()).catch((e) => {
      if (e.name !== "NotAllowedError") return; // she changed her mind
      if (late) return tell(late);
      refused = true;
      link.click();
    });

  const bring = async () => {
    coming = true;
    tell("wait");
    try {
      const response = await fetch(link.href);
      if (response.ok) file = { files: [new File([await response.blob()], link.download, { type })] };
    } catch (e) {
      file = null;
    }
    coming = false;
    tell(file ? "" : "lost");
    await send(file ? "ready" : "lost");
  };

  link.addEventListener("click", (event) => {
    const probe = new File([""], link.download, { type });
    if (refused || !able || !navigator.canShare || !navigator.canShare({ files: [probe] })) return;
    event.preventDefault();
    if (!coming) tell();
    if (file || coming) send();
    else bring();
  });
});
