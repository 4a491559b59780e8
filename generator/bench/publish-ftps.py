#!/usr/bin/env python3
"""Sends a built site to vsftpd with Amparo and with lftp in turn, and prints what each cost.

usage: publish-ftps.py SITE [-n RUNS] [--classpath PATH] [--again]
  SITE         the folder of a built site, such as target/site
  -n           how many pairs are measured, 3 by default
  --classpath  of Amparo: target/classes:target/lib/* by default
  --again      each run finds the site of the run before and sends nothing

Run it as root on Debian with vsftpd, lftp and openssl. The server is on this machine only, wants TLS
with one session for all connections of a client, and is ended with the script. lftp sends each file
in its place, four at once; Amparo sends each under another name first, four at once, and compares
what is there before and after. Amparo's figures hold the start of Java and the digests of all files.
"""
import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

from pair import UNITS, medians, run

PASSWORD = 'flores'
OWNER = 'daemon'

SETTINGS = '''listen=YES
listen_address=127.0.0.1
listen_port={port}
background=NO
seccomp_sandbox=NO
local_enable=NO
anonymous_enable=YES
secure_email_list_enable=YES
email_password_file={folder}/passwords
ftp_username={owner}
nopriv_user={owner}
anon_root={folder}/files
secure_chroot_dir={folder}/empty
write_enable=YES
anon_upload_enable=YES
anon_mkdir_write_enable=YES
anon_other_write_enable=YES
anon_world_readable_only=NO
anon_umask=022
ssl_enable=YES
allow_anon_ssl=YES
force_anon_logins_ssl=YES
force_anon_data_ssl=YES
require_ssl_reuse=YES
ssl_ciphers=HIGH
rsa_cert_file={folder}/certificate.pem
rsa_private_key_file={folder}/certificate.pem
xferlog_enable=NO
'''


def start(folder):
    """Starts a server with its files in a folder; returns it with its port."""
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    for name in ('files', 'empty'):
        os.makedirs(os.path.join(folder, name))
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes',
                    '-days', '2', '-subj', '/CN=127.0.0.1', '-keyout', folder + '/key.pem', '-out',
                    folder + '/cert.pem'], check=True, stderr=subprocess.DEVNULL)
    with open(folder + '/certificate.pem', 'w') as both:
        for name in ('/key.pem', '/cert.pem'):
            with open(folder + name) as part:
                both.write(part.read())
    with open(folder + '/passwords', 'w') as passwords:
        passwords.write(PASSWORD + '\n')
    with open(folder + '/vsftpd.conf', 'w') as settings:
        settings.write(SETTINGS.format(port=port, folder=folder, owner=OWNER))
    server = subprocess.Popen(['/usr/sbin/vsftpd', folder + '/vsftpd.conf'])
    for _ in range(100):
        time.sleep(0.1)
        try:
            socket.create_connection(('127.0.0.1', port), 1).close()
            return server, port
        except OSError:
            continue
    sys.exit('vsftpd does not start')


def commands(options, port):
    """Returns the command of each program by its name."""
    address = 'ftps://anonymous@127.0.0.1:%d/amparo' % port
    mirror = ('set ssl:verify-certificate no; set ftp:ssl-force yes; set ftp:ssl-protect-data yes;'
              ' mirror -R --parallel=4 --delete %s /lftp; bye' % options.site)
    return {
        'amparo': ['java', '-Xmx128m', '-XX:+UseSerialGC', '-cp', options.classpath + ':' + options.classes, 'Send',
                   options.site, address, options.classes],
        'lftp': ['lftp', '-u', 'anonymous,' + PASSWORD, '-e', mirror, 'ftp://127.0.0.1:%d' % port],
    }


def empty(folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    shutil.chown(folder, OWNER)


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('site')
    parser.add_argument('-n', type=int, default=3)
    parser.add_argument('--classpath', default='target/classes:target/lib/*')
    parser.add_argument('--again', action='store_true')
    options = parser.parse_args()
    os.environ['AMPARO_PASSWORD'] = PASSWORD
    folder = tempfile.mkdtemp()
    os.chmod(folder, 0o755)
    options.classes = os.path.join(folder, 'classes')
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'Send.java')
    subprocess.run(['javac', '-cp', options.classpath, '-d', options.classes, source], check=True)
    server, port = start(folder)
    costs = {}
    try:
        for number in range(options.n + options.again):
            for name, command in commands(options, port).items():
                place = os.path.join(folder, 'files', name)
                if number == 0 or not options.again:
                    empty(place)
                cost = run(command)
                print(name, *('%s %.1f' % pair for pair in zip(UNITS, cost)), flush=True)
                if number >= options.again:
                    costs.setdefault(name, []).append(cost)
    finally:
        server.terminate()
        shutil.rmtree(folder, ignore_errors=True)
    middle = {name: medians(rows) for name, rows in costs.items()}
    print('amparo / lftp:', *('%s %.2f' % (unit, a / b) for unit, a, b in zip(UNITS, middle['amparo'], middle['lftp'])))


if __name__ == '__main__':
    main()
