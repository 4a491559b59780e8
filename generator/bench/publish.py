#!/usr/bin/env python3
"""Compares publishing over SFTP with rsync over ssh and with lftp mirror: wall time, CPU time and peak memory.

usage: publish.py SITE CLASSPATH [-n RUNS] [--link MBIT,MILLISECONDS] [--java FLAGS]
  SITE       the folder of a built site: target/site of a corpus of 500 guides has 1,000 pages
  CLASSPATH  of the program: target/amparo.jar, or folders and jars joined by ':'
  --link     all go over a link of so many Mbit/s, and so many milliseconds there and back (link.py)
  --java     flags of Java; those of the program itself are the standard

It starts Debian's sshd on the loopback interface with keys of its own (apt install openssh-server
rsync lftp). Each tool sends the whole site to an empty folder, in turn, so that all have the same
load; then each is run again, when there is nothing to send. The column "over the net" of the program
is its time from connecting to the last look, without starting Java and reading the site, which it has
in memory when it publishes.
"""
import argparse
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def start(folder):
    """Starts sshd; returns its process and its port."""
    for key in ('host', 'id'):
        subprocess.run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', f'{folder}/{key}'], check=True)
    os.makedirs(f'{folder}/home/.ssh')
    shutil.copy(f'{folder}/id', f'{folder}/home/.ssh/id_ed25519')
    if os.geteuid() == 0:
        os.makedirs('/run/sshd', exist_ok=True)
    port = free_port()
    with open(f'{folder}/config', 'w') as f:
        f.write(f'''Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
AuthorizedKeysFile {folder}/id.pub
StrictModes no
UsePAM no
PidFile none
PermitRootLogin yes
Subsystem sftp internal-sftp
''')
    with open(f'{folder}/log', 'w') as log:
        process = subprocess.Popen(['/usr/sbin/sshd', '-D', '-e', '-f', f'{folder}/config'], stderr=log)
    for _ in range(100):
        try:
            socket.create_connection(('127.0.0.1', port)).close()
            return process, port
        except OSError:
            time.sleep(0.1)
    sys.exit(open(f'{folder}/log').read())


def slow(server, link, bench):
    """Starts a link before a server; returns its process and its port."""
    port = free_port()
    process = subprocess.Popen([sys.executable, f'{bench}/link.py', str(port), str(server), *link])
    time.sleep(1)
    return process, port


def run(command, env):
    """Runs a command; returns its seconds, those of CPU, its peak memory in MB and its output."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f'{command}\n{out}')
    return time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out.strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('site')
    parser.add_argument('classpath')
    parser.add_argument('-n', type=int, default=5)
    parser.add_argument('--link')
    parser.add_argument('--java', default='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC')
    args = parser.parse_args()
    user = os.environ.get('USER') or subprocess.run(['id', '-un'], capture_output=True, text=True).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        bench = os.path.dirname(os.path.abspath(__file__))
        subprocess.run(['javac', '-cp', args.classpath, '-d', folder, f'{bench}/Send.java'], check=True)
        started = [start(folder)]
        if args.link:
            started.append(slow(started[0][1], args.link.split(','), bench))
        port = started[-1][1]
        ssh = (f'ssh -p {port} -i {folder}/id -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null'
               ' -o LogLevel=ERROR')
        site = args.site.rstrip('/')
        tools = {
            'rsync': ['rsync', '-r', '-e', ssh, f'{site}/', f'{user}@127.0.0.1:{folder}/rsync/'],
            'lftp': ['lftp', '-e', f'set sftp:connect-program "{ssh} -a -x"; set net:max-retries 1; mirror -R -P 8 '
                     f'{site} {folder}/lftp; bye', f'sftp://{user}:x@127.0.0.1:{port}'],
            'amparo': ['java', *args.java.split(), '-cp', f'{folder}:{args.classpath}', 'Send',
                       site, f'sftp://{user}@127.0.0.1:{port}{folder}/amparo', f'{folder}/home'],
        }
        times = {(t, k): [] for t in tools for k in ('first', 'nothing')}
        cpu = {key: [] for key in times}
        memory = {t: 0 for t in tools}
        net = {'first': [], 'nothing': []}
        try:
            for _ in range(args.n):
                print('  load', *os.getloadavg(), file=sys.stderr)
                for tool in tools:
                    shutil.rmtree(f'{folder}/{tool}', ignore_errors=True)
                    for kind in ('first', 'nothing'):
                        seconds, busy, peak, out = run(tools[tool], os.environ)
                        times[tool, kind].append(seconds)
                        cpu[tool, kind].append(busy)
                        memory[tool] = max(memory[tool], peak)
                        if tool == 'amparo':
                            net[kind].append(float(out.split()[0].replace(',', '.')))
                        if out:
                            print(f'  {tool}, {kind}: {seconds:.2f} s, {busy:.2f} s of CPU; {out}', file=sys.stderr)
        finally:
            for process, _ in started:
                process.terminate()
        print('Median, and in brackets the best run. CPU is that of the tool, without the server.\n')
        print('| tool | whole site, s | nothing to send, s | CPU, s | memory, MB |\n| --- | ---: | ---: | ---: | ---: |')
        rows = {tool: {k: times[tool, k] for k in net} for tool in tools} | {'amparo, over the net': net}
        for tool, row in rows.items():
            cells = ' | '.join(f'{statistics.median(row[k]):.2f} ({min(row[k]):.2f})' for k in ('first', 'nothing'))
            own = f'{statistics.median(cpu[tool, "first"]):.2f} | {memory[tool]:.0f}' if tool in tools else ' | '
            print(f'| {tool} | {cells} | {own} |')


if __name__ == '__main__':
    main()
