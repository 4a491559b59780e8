#!/usr/bin/env python3
"""Compares the whole build with other generators on the same pages; prints a Markdown table of ratios.

usage: peers.py WORK [-n RUNS] [--sizes 200,2000,10000] [--peers hugo+pagefind,hugo,...] [--only PARTS]
  WORK     the folder where the sites are made; one that is there is used again
  -n       how many pairs are measured for each row, 5 by default
  --peers  hugo, eleventy or jbake, each alone or with +pagefind
  --only   pages or pages,search: Amparo makes no more than the peers do

Before: `mvn` in the project's root; `apt install hugo wspanish wamerican`; `npm install` in peers/.
Amparo is `java -jar` as a user runs it, with the JVM that it starts: pages, search and offline files,
but no pamphlets. Each peer runs in turn with it (pair.py), so that a busy machine slows both.
"""
import argparse
import glob
import os
import shlex
import statistics
import subprocess
import sys
import tempfile

import corpus
import pair

HERE = os.path.dirname(os.path.abspath(__file__))
JAR = os.path.join(HERE, '..', '..', 'target', 'amparo.jar')
PEERS = os.path.join(HERE, 'peers')
DAY = '2026-11-23'


def site(work, pages):
    folder = os.path.join(work, 'c%d' % (pages // 2))
    if not os.path.isdir(folder):
        corpus.make(folder, pages // 2, '/usr/share/dict')
    return folder


def amparo(folder, only):
    what = ['--only', only] if only else ['--no-pamphlets']
    return ['java', '-jar', JAR, 'build', *what, '--site', folder, '--clock', DAY, '--out', '{out}/site']


def hugo(folder):
    with open(os.path.join(PEERS, 'hugo', 'hugo.toml'), encoding='utf-8') as file:
        text = file.read().replace('@CORPUS@', folder)
    config = os.path.join(folder, 'hugo.toml')
    with open(config, 'w', encoding='utf-8') as file:
        file.write(text)
    return shlex.join(['hugo', '--quiet', '--noBuildLock', '--source', os.path.join(PEERS, 'hugo'),
                       '--config', config, '--destination', '{out}'])


def eleventy(folder):
    """Returns the command of Eleventy, which resolves paths from its working folder."""
    source = os.path.join(folder, 'peer')
    includes = os.path.relpath(os.path.join(PEERS, 'eleventy', '_includes'), source)
    command = ['env', 'INCLUDES=' + includes, 'node', 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet',
               '--config=eleventy/eleventy.config.cjs', '--input=' + os.path.relpath(source, PEERS), '--output={out}']
    return shlex.join(['cd', PEERS]) + ' && ' + shlex.join(command)


def jbake(folder):
    """Returns the command of released JBake; peers/jbake/peer.py makes its folder."""
    source, libraries = folder + '-jbake', os.path.join(os.path.dirname(folder), 'jbake-lib')
    here = os.path.join(PEERS, 'jbake')
    subprocess.run([sys.executable, os.path.join(here, 'peer.py'), folder, source, libraries],
                   check=True, stdout=sys.stderr)
    return shlex.join(['java', '-cp', here + ':' + libraries + '/*', 'org.jbake.launcher.Main', '-b', source, '{out}'])


def pagefind():
    found = glob.glob(os.path.join(PEERS, 'node_modules', '@pagefind', '*', 'bin', 'pagefind_extended'))
    if not found:
        sys.exit('Pagefind is missing: npm install in ' + PEERS)
    return shlex.join([found[0], '--quiet', '--site', '{out}', '--output-path', '{out}/pagefind'])


def peer(name, folder):
    """Returns the command that builds a site with a peer such as `hugo+pagefind`."""
    generator, _, index = name.partition('+')
    command = {'hugo': hugo, 'eleventy': eleventy, 'jbake': jbake}[generator](folder)
    if index:
        command += ' && ' + pagefind()
    return ['sh', '-c', command]


def check(command, pages):
    """Ends the program if a command makes fewer pages than the site has."""
    with tempfile.TemporaryDirectory() as out:
        subprocess.run([part.replace('{out}', out) for part in command], check=True, stdout=subprocess.DEVNULL)
        made = sum(name.endswith('.html') for at, _, names in os.walk(out) for name in names if '/downloads' not in at)
    if made < pages:
        sys.exit('%s made %d of %d pages' % (shlex.join(command), made, pages))


def row(pages, name, ours, theirs):
    costs = ['%.2f, %.2f, %.0f' % tuple(pair.medians(each)) for each in (ours, theirs)]
    ratios = pair.ratios(ours, theirs)
    wall = '%.3f (%.3f, %.3f)' % (statistics.median(ratios), min(ratios), max(ratios))
    return '| %d | %s | %s | %s | %s |' % (pages, name, wall, *costs)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('work')
    parser.add_argument('-n', type=int, default=5)
    parser.add_argument('--sizes', default='200,2000,10000')
    parser.add_argument('--peers', default='hugo+pagefind,hugo,eleventy+pagefind')
    parser.add_argument('--only', default='')
    options = parser.parse_args()
    print('| pages | beside | wall, ours / theirs (least, most) | ours: wall s, CPU s, MiB | theirs |')
    print('| --- | --- | --- | --- | --- |')
    for pages in map(int, options.sizes.split(',')):
        folder = site(os.path.abspath(options.work), pages)
        ours = amparo(folder, options.only)
        check(ours, pages)
        for name in options.peers.split(','):
            theirs = peer(name, folder)
            check(theirs, pages)
            print(row(pages, name, *pair.measure(ours, theirs, options.n)), flush=True)


if __name__ == '__main__':
    main()
