// The compared engines. `make` writes the files of an engine from the pages of the site. `page` is the
// page to open, where `window.bench(text)` returns the links of the best five results. `known` returns
// the number of results.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { parse } from 'node-html-parser';

const MODULES = new URL('./node_modules/', import.meta.url).pathname;

// Our search box. The search is finished when the status of the box says so.
const amparo = {
  name: 'Amparo',
  make: async () => {},
  page: (language) => `${language}/index.html`,
  start: () => {
    const field = document.querySelector('#_search-words');
    const status = document.querySelector('.search-status');
    const ask = () => field.form.dispatchEvent(new Event('submit', { cancelable: true }));
    window.bench = async (text) => {
      status.textContent = '';
      field.value = text;
      ask();
      while (!status.textContent) await new Promise((again) => setTimeout(again, 2));
      return [...document.querySelectorAll('.search-results a')].slice(0, 5).map((a) => a.pathname);
    };
  },
};

// Pagefind as in its manual, with the fragments of five results.
const pagefind = {
  name: 'Pagefind 1.6',
  make: async (site) => {
    const binary = join(MODULES, '@pagefind/linux-x64/bin/pagefind_extended');
    const options = ['--quiet', '--site', site, '--root-selector', 'main'];
    execFileSync(binary, [...options, '--output-path', join(site, 'peer-pagefind')]);
  },
  page: (language) => `peer-${language}.html`,
  start: async () => {
    const engine = await import('/peer-pagefind/pagefind.js');
    window.bench = async (text) => {
      const { results } = await engine.search(text);
      const data = await Promise.all(results.slice(0, 5).map((result) => result.data()));
      return data.map((page) => page.url);
    };
  },
};

// One index for each language. A result shows the title and the first words, as ours does.
const minisearch = {
  name: 'MiniSearch 7',
  make: async (site, languages) => {
    for (const language of languages) {
      const engine = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'start'] });
      for (const file of await readdir(join(site, language), { recursive: true })) {
        if (!file.endsWith('.html')) continue;
        const page = parse(await readFile(join(site, language, file), 'utf8'));
        if (!page.querySelector('main')) continue; // the page without a connection has no text
        const main = page.querySelector('main').structuredText.replace(/\s+/g, ' ');
        const title = page.querySelector('title').text;
        engine.add({ id: `/${language}/${file}`, title, text: main, start: main.slice(0, 110) });
      }
      await writeFile(join(site, `peer-minisearch-${language}.json`), JSON.stringify(engine));
    }
    const script = await readFile(join(MODULES, 'minisearch/dist/umd/index.js'));
    await writeFile(join(site, 'peer-minisearch.js'), script);
  },
  page: (language) => `peer-${language}.html`,
  start: () => {
    let ready;
    const load = async () => {
      const script = document.createElement('script');
      script.src = '/peer-minisearch.js';
      document.head.append(script);
      const index = await fetch(`/peer-minisearch-${document.documentElement.lang}.json`);
      const text = await index.text();
      while (!window.MiniSearch) await new Promise((again) => setTimeout(again, 2));
      return window.MiniSearch.loadJSON(text, { fields: ['title', 'text'], storeFields: ['title', 'start'] });
    };
    window.bench = async (text) => {
      ready ??= load();
      const options = { prefix: true, fuzzy: 0.2, boost: { title: 4 } };
      return (await ready).search(text, options).slice(0, 5).map((result) => result.id);
    };
  },
};

export const engines = [amparo, pagefind, minisearch];

/** Empty pages for engines without a page of their own. */
export async function blankPages(site, languages) {
  await mkdir(site, { recursive: true });
  for (const language of languages) {
    const page = `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8"><title>peer</title></html>`;
    await writeFile(join(site, `peer-${language}.html`), page);
  }
}
