// uses: base, 2-pages, 3-tidy

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const request = event.request, page = request.mode === "navigate";
  if (!request.url.startsWith(base) || request.method !== "GET") return;
  // what a page asks the server itself for, to save it, comes past the worker
  if (page || request.cache !== "no-store") event.respondWith(page ? openPage(event) : part(event));
  if (page) event.waitUntil(sweep());
});
