#!/usr/bin/env python3
"""The whole build beside other generators, on the same corpora: a table of ratios, in Markdown.

usage: peers.py BENCH WORK [-n RUNS] [--sizes 200,2000,10000] [--peers hugo,jbake,...]
  BENCH  the folder with corpus.py, pair.py and peers.sh (set up once by: peers.sh setup)
  WORK   where the corpora are made; one that is there is used again

Ours is `java -jar` with its relaunch: pages, search and offline files, without pamphlets. Each peer
runs in turn with ours, so that a busy machine slows both. Only the ratios count.
"""
import argparse, os, re, subprocess, sys, tempfile

JAR = os.path.abspath(os.path.join(os.path.dirname(__file__), '..', '..', 'target', 'amparo.jar'))
DAY = '2026-11-23'

parser = argparse.ArgumentParser(usage=__doc__)
parser.add_argument('bench')
parser.add_argument('work')
parser.add_argument('-n', type=int, default=5)
parser.add_argument('--sizes', default='200,2000,10000')
parser.add_argument('--peers', default='hugo+pagefind,hugo,eleventy+pagefind')
options = parser.parse_args()


def corpus(pages):
    folder = os.path.join(options.work, 'c%d' % (pages // 2))
    if not os.path.isdir(folder):
        subprocess.run([sys.executable, os.path.join(options.bench, 'corpus.py'), folder, str(pages // 2)], check=True)
    return folder


def ours(folder):
    return ['java', '-jar', JAR, 'build', '--no-pamphlets', '--site', folder, '--clock', DAY, '--out', '{out}/site']


def jbake(folder):
    """Stock JBake by its own command, without search."""
    site, libraries = folder + '-jbake', os.path.join(options.work, 'jbake-lib')
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'jbake')
    subprocess.run([sys.executable, os.path.join(here, 'peer.py'), folder, site, libraries], check=True)
    return ['java', '-cp', here + ':' + libraries + '/*', 'org.jbake.launcher.Main', '-b', site, '{out}']


def peer(name, folder):
    if name == 'jbake':
        return jbake(folder)
    return [os.path.join(options.bench, 'peers.sh'), name, folder, '{out}']


def complete(command, pages):
    """Whether a command makes every page: as many as the corpus has, or more."""
    with tempfile.TemporaryDirectory() as out:
        subprocess.run([c.replace('{out}', out) for c in command], check=True, stdout=subprocess.DEVNULL)
        made = sum(name.endswith('.html') for at, _, names in os.walk(out) for name in names if '/downloads' not in at)
    if made < pages:
        sys.exit('%s made %d of %d pages' % (' '.join(command), made, pages))


def pair(a, b):
    run = [sys.executable, os.path.join(options.bench, 'pair.py'), '-n', str(options.n), '--', *a, '--', *b]
    said = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    medians = re.findall(r'^\s+(wall s|cpu s|peak MiB)\s+median\s+([\d.]+)', said, re.M)
    ratio = re.search(r'A/B wall\s+median ([\d.]+)\s+min ([\d.]+)\s+max ([\d.]+)', said)
    return [float(v) for _, v in medians], ratio.groups()


print('| pages | beside | wall, ours / theirs (least, most) | ours: wall s, CPU s, MiB | theirs: wall s, CPU s, MiB |')
print('| --- | --- | --- | --- | --- |')
for pages in map(int, options.sizes.split(',')):
    folder = corpus(pages)
    complete(ours(folder), pages)
    for name in options.peers.split(','):
        theirs = peer(name, folder)
        complete(theirs, pages)
        medians, (median, least, most) = pair(ours(folder), theirs)
        print('| %d | %s | %s (%s, %s) | %.2f, %.2f, %.0f | %.2f, %.2f, %.0f |' % (pages, name, median, least, most, *medians), flush=True)
