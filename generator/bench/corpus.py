#!/usr/bin/env python3
"""Makes a site of a given size for benchmarks; the same size always gives the same bytes.

usage: corpus.py FOLDER GUIDES [--words FOLDER]
  FOLDER   where the site is made: content/ for Amparo, peer/LANG/guides/ for the other generators
  GUIDES   guides in each language; the site has twice as many pages
  --words  the folder with the word lists `spanish` and `american-english`, /usr/share/dict by default
           (Debian: apt install wspanish wamerican)

A guide has about 830 words, drawn from 5,000 words of its language by Zipf's law, in five to eight
sections with lists, steps, a table, a quotation and links to other guides. Both languages of a guide
have the same links in the same order and no number words, so that the build finds no difference.
"""
import argparse
import itertools
import os
import random
import re
import sys

LISTS = {'es': 'spanish', 'en': 'american-english'}

COMMON = {
    'es': '''de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha
        me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta
        desde está mi porque qué sólo han yo hay vez puede todos así nos'''.split(),
    'en': '''the of and to in a is that for it as was with be by on not he this are or his from at which but
        have an had they you were their one all we can her has there been if more when will would who so
        no she do what about out up them my only could your other its'''.split(),
}

NUMBERS = set('''un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil medio primero segundo
    tercero ambos one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half first second third
    both fortnightly biweekly monthly yearly annually weekly daily quarterly mensualmente semanalmente
    anualmente diariamente quincenalmente años'''.split())

# What other words for numbers begin or end with, such as decimoctavo, veintiuno and nineteenth.
PART_OF_A_NUMBER = re.compile(
    '^(d[eé]cim|und[eé]c|duod|dieci|veinti|treint|cuarent|cincuent|sesent|setent|ochent|novent|cien|mill)'
    '|^(tercer|cuart|quint|sext|s[eé]ptim|octav|noven)|[eé]sim[oa]s?$|teen(s|th|ths)?$|fold$'
    '|(twen|thir|for|fif|six|seven|eigh|nine)t(y|ies|ieths?)'
    '|(second|third|four|fif|six|seven|eigh|nin|ten|eleven|twelf|hundred|thousand|million|billion)(s|ths?)?$')

# Each topic: its id, then its folder and its title by language.
TOPICS = [
    ('rights', {'es': 'derechos', 'en': 'rights'}, {'es': 'Derechos', 'en': 'Rights'}),
    ('registration', {'es': 'registro', 'en': 'registration'}, {'es': 'Registro', 'en': 'Registration'}),
    ('reporting', {'es': 'denunciar', 'en': 'reporting'}, {'es': 'Denunciar', 'en': 'Reporting'}),
]

SITE = '''name: { es: Conoce tus derechos, en: Know your rights }
address: https://bench.example/
languages: [es, en]
jurisdiction: { es: Perú, en: Peru }
topics:
'''

TOPIC = '  - {{ id: {0}, folder: {{ es: {1[es]}, en: {1[en]} }}, title: {{ es: {2[es]}, en: {2[en]} }} }}\n'

GUIDE = '''---
id: {slug}
title: "{guide.title}"
summary: "{guide.summary}"
topic: {topic}
status: published
reviewed: 2026-11-01
legal-review: pending
sources:
  - {{ norm: "Norma {guide.number}", url: "https://example.org/{guide.number}", consulted: 2026-11-01 }}
---

'''

PEER_GUIDE = '''---
title: "{guide.title}"
description: "{guide.summary}"
date: {guide.date}
topic: {topic}
tags: [{topic}]
lang: {guide.language}
slug: {slug}
---

'''


class Vocabulary:
    """Returns the words of a language and the weight of each."""

    def __init__(self, language, folder):
        chance = random.Random('vocabulary-' + language)
        with open(os.path.join(folder, LISTS[language]), encoding='utf-8') as file:
            plain = {word for word in file.read().split() if re.fullmatch('[a-záéíóúñü]{4,12}', word)}
        rare = sorted(plain - set(COMMON[language]))
        chance.shuffle(rare)
        self.words = [word for word in COMMON[language] + rare[:5000]
                      if word not in NUMBERS and not PART_OF_A_NUMBER.search(word)]
        self.weights = list(itertools.accumulate(1 / (rank + 8) for rank in range(len(self.words))))


class Guide:
    """Returns a guide in one language. `own` draws its words; `shared` draws its structure, equal in both languages."""

    def __init__(self, language, number, guides, vocabulary, link):
        self.language, self.number, self.guides, self.link = language, number, guides, link
        self.vocabulary = vocabulary
        self.own = random.Random('%s-%d' % (language, number))
        self.shared = random.Random('both-%d' % number)
        words = vocabulary.words
        self.subject = [words[self.own.randrange(60, len(words))] for _ in range(6)]
        self.title = self.phrase(self.own.randint(4, 8))
        self.summary = self.phrase(16)
        year, month, day = (self.shared.randint(*limits) for limits in ((20, 25), (1, 12), (1, 28)))
        self.date = '20%02d-%02d-%02d' % (year, month, day)
        sections = self.shared.randint(5, 8)
        self.kinds = ['ul', 'ol', 'table', 'quote', 'h3', '', '', ''][:sections]
        self.shared.shuffle(self.kinds)

    def drawn(self, count):
        """Returns words of the language, one in twelve from the subject of the guide."""
        drawn = self.own.choices(self.vocabulary.words, cum_weights=self.vocabulary.weights, k=count)
        return [self.subject[self.own.randrange(6)] if self.own.random() < .08 else word for word in drawn]

    def phrase(self, count):
        return capital(' '.join(self.drawn(count)))

    def sentence(self):
        count = self.shared.randint(8, 20)
        words, kind = self.drawn(count), self.shared.random()
        if count > 11:
            words[count // 2] += ','
        if kind < .08:
            words[2] = '**%s**' % words[2]
        elif kind < .13:
            words[3] = '*%s*' % words[3]
        elif kind < .19:
            target = self.link(self.language, self.shared.randrange(self.guides))
            words[4:6] = ['[%s %s](%s)' % (words[4], words[5], target)]
        elif kind < .21:
            words[4] = '[%s](https://example.org/%d)' % (words[4], self.shared.randrange(999))
        return capital(' '.join(words)) + '.'

    def sentences(self, count):
        return ' '.join(self.sentence() for _ in range(count))

    def row(self, words):
        return '| %s | %s | %s |' % tuple(self.phrase(words) for _ in range(3))

    def block(self, kind):
        """Returns the blocks of a section below its first paragraph."""
        if kind == 'ul':
            return ['- ' + self.sentence() for _ in range(5)]
        if kind == 'ol':
            return ['%d. %s' % (step, self.sentence()) for step in range(1, 7)]
        if kind == 'table':
            return [self.row(2), '| --- | --- | --- |'] + [self.row(4) for _ in range(5)]
        if kind == 'quote':
            return ['> ' + self.sentences(2)]
        if kind == 'h3':
            return ['### ' + self.phrase(3), '', self.sentences(3)]
        return [self.sentences(2)]

    def body(self):
        lines = [self.sentences(3), '']
        for number, kind in enumerate(self.kinds):
            lines += ['## %s {#s%d}' % (self.phrase(self.own.randint(3, 6)), number), '']
            lines += [self.sentences(self.shared.randint(3, 5)), '']
            lines += self.block(kind) + ['']
        return '\n'.join(lines)


def capital(text):
    return text[0].upper() + text[1:]


def slug(number):
    return 'g-%05d' % number


def topic(number):
    return TOPICS[number % len(TOPICS)]


def link(language, number):
    return '../%s/%s.md' % (topic(number)[1][language], slug(number))


def peer_link(language, number):
    return '/%s/guides/%s.html' % (language, slug(number))


def write(text, *path):
    path = os.path.join(*path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8', newline='\n') as file:
        file.write(text)


def make(folder, guides, words):
    """Makes the site; returns how many words its guides have."""
    vocabularies = {language: Vocabulary(language, words) for language in LISTS}
    write(SITE + ''.join(TOPIC.format(*each) for each in TOPICS), folder, 'content', 'site.yml')
    total = 0
    for language, vocabulary in vocabularies.items():
        for number in range(guides):
            name = slug(number) + '.md'
            for template, links, path in (
                    (GUIDE, link, ['content', language, topic(number)[1][language], name]),
                    (PEER_GUIDE, peer_link, ['peer', language, 'guides', name])):
                guide = Guide(language, number, guides, vocabulary, links)
                body = guide.body()
                head = template.format(guide=guide, slug=slug(number), topic=topic(number)[0])
                write(head + body, folder, *path)
            total += len(body.split())
    return total


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument('folder')
    parser.add_argument('guides', type=int)
    parser.add_argument('--words', default='/usr/share/dict')
    options = parser.parse_args()
    try:
        words = make(options.folder, options.guides, options.words)
    except FileNotFoundError as missing:
        sys.exit('%s is missing: apt install wspanish wamerican, or see --help' % missing.filename)
    pages = 2 * options.guides
    print('%d pages, %.0f words a page' % (pages, words / pages))


if __name__ == '__main__':
    main()
