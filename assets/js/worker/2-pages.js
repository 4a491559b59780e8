// Answers pages and what they are made of. uses: store, 1-builds

const MAX_LINKS = 100;

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

// links to the pages that a build has of those that its list names by title, the most useful first
const links = async (name, language) => {
  const list = await listOf(name, language);
  let items = "";
  for (const [path, , , , , title, own] of list ? list.files.filter((file) => file[5]).slice(0, MAX_LINKS) : []) {
    const found = await caches.match(at(path), { cacheName: name }), lang = own ? ` lang="${escaped(own)}" dir="auto"` : "";
    if (found) items += `<li${lang}><a href="${at(path)}">${escaped(title)}</a></li>`;
  }
  return items;
};

// Without a connection, an address that is not saved: that it does not exist cannot be known, for it may be
// newer than what is saved. So a page of its language, or of one that is saved, says that it is not saved,
// and what is.
const unsaved = async (path) => {
  const names = await builds(), any = names.concat(await allBuilds());
  const pages = [path.split("/")[0], ...any.map(languageOf)].map((language) => at("unsaved-" + language + ".html"));
  let found;
  for (const page of [...pages, at("404.html")]) found = found || (await find(any, [page]));
  if (!found) return Response.error();
  let text = await found.response.text();
  for (const name of names) {
    const language = languageOf(name), items = await links(name, language);
    const place = RegExp(`(<div data-saved="${language}"[^>]*) hidden(>[^]*?<ul[^>]*>)`);
    if (items) text = text.replace(place, (all, start, end) => start + end + items);
  }
  return new Response(text, { status: 404, headers: found.response.headers });
};

// A page: from a saved build, else from the server; else from a build that is not whole yet or not deleted
// yet, where quick exit may find its way out, and what a newer build lacks; else the page that says so.
const openPage = async (event) => {
  const url = event.request.url, addresses = spellings(url);
  let found = await find(await builds(), addresses);
  if (!found) {
    try {
      return await fetch(event.request);
    } catch (e) {
      found = await find(await allBuilds(), addresses);
    }
  }
  if (!found) return unsaved(url.slice(base.length));
  // the links of a folder's page start from the folder
  if (found.address === url.split(/[?#]/)[0] + "/index.html") return Response.redirect(found.address.replace(/index\.html$/, ""));
  // a full phone takes no pin, and opens what is saved all the same
  if (event.resultingClientId) await pin(event.resultingClientId, found.name).catch(nothing);
  return found.response;
};

// What a page is made of: for a saved one from its own build, for one of the server from there, or as
// it last came from there. Another build's is better than nothing, and only than that.
const part = async (event) => {
  const addresses = spellings(event.request.url), build = await buildOf(event);
  const found = build && (await find([build], addresses));
  if (found) return found.response;
  try {
    return await fetch(event.request);
  } catch (e) {
    const last = await fetch(event.request.url, { cache: "only-if-cached", mode: "same-origin" }).catch(nothing);
    if (last && last.ok) return last;
    const other = await find(await builds(), addresses);
    return other ? other.response : Response.error();
  }
};
