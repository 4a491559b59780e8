#!/usr/bin/env python3
"""Measures the preview: from a file changed on disk to the changed page served.

usage: preview.py FOLDER FILE PAGE [RUNS]
  FOLDER  a copy of a site (its files are changed)
  FILE    the guide to edit, from FOLDER
  PAGE    its page, from the site's top
"""
import glob, http.client, os, statistics, subprocess, sys, time

folder, file, page = sys.argv[1:4]
runs = int(sys.argv[4]) if len(sys.argv) > 4 else 20
jar = os.path.join(os.path.dirname(__file__), '..', '..', 'target', 'amparo.jar')
port = 4411

def get(path):
    connection = http.client.HTTPConnection('localhost', port)
    connection.request('GET', '/' + path)
    return connection.getresponse().read().decode()

def memory(process):
    """Returns the memory of a process and its children in KiB: the program runs in a second JVM."""
    with open('/proc/%d/status' % process) as f:
        own = next(int(line.split()[1]) for line in f if line.startswith('VmRSS'))
    for thread in glob.glob('/proc/%d/task/*/children' % process):
        with open(thread) as f:
            own += sum(memory(int(child)) for child in f.read().split())
    return own

start = time.time()
server = subprocess.Popen(['java', '-jar', jar, 'preview', '--site', folder, '--port', str(port),
                           '--no-browser'], stdout=subprocess.DEVNULL)
while True:
    try:
        get(page)
        break
    except OSError:
        time.sleep(0.02)
print('start to first page: %.2f s' % (time.time() - start))
path = os.path.join(folder, file)
with open(path, encoding='utf-8') as f:
    text = f.read()
took = []
for run in range(runs):
    token = 'quokka%d' % run
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text.rstrip() + '\n\n' + token + '\n')
    begin = time.time()
    while token not in get(page):
        time.sleep(0.002)
        if time.time() - begin > 60:
            sys.exit('not shown')
    took.append(time.time() - begin)
    time.sleep(0.1)
with open(path, 'w', encoding='utf-8') as f:
    f.write(text)
took.sort()
print('edit to changed page: median %.3f s, 95th percentile %.3f s, longest %.3f s' % (
    statistics.median(took), took[int(len(took) * 0.95) - 1], took[-1]))
print('memory: %d MiB' % (memory(server.pid) / 1024))
server.terminate()
