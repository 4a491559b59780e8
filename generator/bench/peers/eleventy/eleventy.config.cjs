const T = { es: { title: "Conoce tus derechos", skip: "Saltar al contenido", navlabel: "Temas", other: "en", othername: "English",
  disclaimer: "Esta guía ofrece información legal general y no sustituye el consejo de una abogada.",
  topics: ["derechos","registro","denunciar"] },
 en: { title: "Know your rights", skip: "Skip to content", navlabel: "Topics", other: "es", othername: "Español",
  disclaimer: "This guide gives general legal information and is not a substitute for advice from a lawyer.",
  topics: ["rights","registration","reporting"] } };
module.exports = function (c) {
  c.setQuietMode(true);
  c.addGlobalData("T", T);
  c.addGlobalData("layout", "guide.njk");
  c.addGlobalData("permalink", () => (d) => `/${d.lang}/guides/${d.slug}.html`);
  c.addFilter("ymd", (d) => d.toISOString().slice(0, 10));
  for (const l of ["es", "en"]) {
    c.addCollection("g_" + l, (a) => a.getAll().filter((p) => p.data.lang === l && p.data.slug).sort((x, y) => y.date - x.date));
    c.addTemplate(`index-${l}.njk`, `{% for p in collections.g_${l} %}
<li><a href="{{ p.url }}">{{ p.data.title }}</a> <time>{{ p.date | ymd }}</time> {{ p.data.topic }}</li>{% endfor %}`,
      { layout: "home.njk", lang: l, permalink: `/${l}/index.html`, title: T[l].title, altpath: "/" });
  }
  return { dir: { includes: process.env.INCLUDES }, markdownTemplateEngine: false };
};
