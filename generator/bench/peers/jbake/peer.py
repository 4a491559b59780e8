#!/usr/bin/env python3
"""Makes a corpus into a site of stock JBake, with the peers' layout, and fetches JBake from Maven.

usage: peer.py CORPUS SITE LIBRARIES
  CORPUS     a folder that corpus.py made
  SITE       made afresh: jbake -b SITE OUT builds it
  LIBRARIES  for the jars; kept if it is there
"""
import os, re, shutil, subprocess, sys

here = os.path.dirname(os.path.abspath(__file__))
corpus, site, libraries = map(os.path.abspath, sys.argv[1:])
TITLES = {'es': 'Conoce tus derechos', 'en': 'Know your rights'}
HEADER = 'title={title}\ndate={date}\ntype={type}\nstatus=published\nlang={lang}\ntopic={topic}\nsummary={description}\n~~~~~~\n'


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


shutil.rmtree(site, ignore_errors=True)
shutil.copytree(os.path.join(here, 'templates'), os.path.join(site, 'templates'))
shutil.copy(os.path.join(here, 'jbake.properties'), site)
os.mkdir(os.path.join(site, 'assets'))
for lang, title in TITLES.items():
    home = HEADER.format(type='home', lang=lang, title=title, description=title, date='2020-01-01', topic='')
    write(os.path.join(site, 'content', lang, 'index.md'), home)
    guides = os.path.join(corpus, 'peer', lang, 'guides')
    for name in os.listdir(guides):
        with open(os.path.join(guides, name), encoding='utf-8') as file:
            _, head, body = file.read().split('---\n', 2)
        values = {key: value.strip('"') for key, value in (line.split(': ', 1) for line in head.strip().split('\n'))}
        body = re.sub(r' \{#\w+\}$', '', body, flags=re.M)  # stock JBake does not know ids of sections
        write(os.path.join(site, 'content', lang, 'guides', name), HEADER.format(type='guide', **values) + body)
if not os.path.isdir(libraries):
    subprocess.run(['mvn', '-q', '-B', '-f', os.path.join(here, 'pom.xml'), '-DoutputDirectory=' + libraries,
                    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'], check=True)
