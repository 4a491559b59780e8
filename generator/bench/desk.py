#!/usr/bin/env python3
"""Measures the desk: its start until the list of guides and until their states, a keystroke until its page, a file changed on disk until its page, and memory.

usage: desk.py FOLDER FILE PAGE [RUNS]
  FOLDER  a copy of a site (its files are changed)
  FILE    the guide to edit, from FOLDER
  PAGE    its page, from the site's top
"""
import glob, http.client, os, re, statistics, subprocess, sys, time, urllib.parse

folder, file, page = sys.argv[1:4]
runs = int(sys.argv[4]) if len(sys.argv) > 4 else 100
jar = os.path.join(os.path.dirname(__file__), '..', '..', 'target', 'amparo.jar')

class Visitor:
    """A browser of the desk: it keeps the cookie and the change key."""

    def __init__(self, address):
        parts = urllib.parse.urlsplit(address)
        self.port, self.cookie = parts.port, ''
        answer = self.send('GET', parts.path + '?' + parts.query)
        self.cookie = answer.getheader('Set-Cookie').split(';')[0]
        answer.read()
        self.secret = re.search('name="secret" content="(.*?)"', self.get(parts.path)).group(1)

    def send(self, method, path, body=None):
        connection = http.client.HTTPConnection('localhost', self.port)
        headers = {'Cookie': self.cookie}
        if body:
            headers['X-Secret'] = self.secret
            headers['Content-Type'] = 'application/x-www-form-urlencoded'
        connection.request(method, path, body, headers)
        return connection.getresponse()

    def get(self, path):
        return self.send('GET', path).read().decode()

    def type(self, text):
        fields = urllib.parse.urlencode({'mode': 'whole', 'text': text})
        return self.send('POST', '/api/type?file=' + urllib.parse.quote(file), fields).read().decode()

def memory(process):
    """Returns the memory of a process and its children in KiB: the program runs in a second JVM."""
    with open('/proc/%d/status' % process) as f:
        own = next(int(line.split()[1]) for line in f if line.startswith('VmRSS'))
    for thread in glob.glob('/proc/%d/task/*/children' % process):
        with open(thread) as f:
            own += sum(memory(int(child)) for child in f.read().split())
    return own

def report(name, took):
    took.sort()
    print('%s: median %.3f s, 95th percentile %.3f s, longest %.3f s' % (
        name, statistics.median(took), took[int(len(took) * 0.95) - 1], took[-1]))

def typed(visitor, text):
    for run in range(runs):
        token = 'quokka%d' % run
        begin = time.time()
        if token not in visitor.type(text.rstrip() + '\n\n' + token + '\n'):
            sys.exit('not shown')
        yield time.time() - begin
    visitor.type(text)

def saved(visitor, path, text):
    for run in range(20):
        token = 'wombat%d' % run
        with open(path, 'w', encoding='utf-8', newline='') as f:
            f.write(text.rstrip() + '\n\n' + token + '\n')
        begin = time.time()
        while token not in visitor.get('/page/' + page):
            time.sleep(0.002)
            if time.time() - begin > 60:
                sys.exit('not shown')
        yield time.time() - begin
        time.sleep(0.1)
    with open(path, 'w', encoding='utf-8', newline='') as f:
        f.write(text)

start = time.time()
server = subprocess.Popen(['java', '-jar', jar, 'desk', '--site', folder, '--no-browser'],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
try:
    visitor = Visitor(server.stdout.readline().decode().strip())
    print('start to first screen: %.2f s' % (time.time() - start))
    visitor.get('/es/?wait')
    print('start to states and problems: %.2f s' % (time.time() - start))
    path = os.path.join(folder, file)
    with open(path, encoding='utf-8', newline='') as f:
        text = f.read()
    print('guide of %d letters' % len(text))
    report('keystroke to its page', list(typed(visitor, text)))
    print('memory after %d edits: %d MiB' % (runs, memory(server.pid) / 1024))
    report('file on disk to its page', list(saved(visitor, path, text)))
finally:
    server.terminate()
