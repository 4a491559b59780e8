<#--
  The icons as SVG: a 24 px grid, 2 px round strokes, the colour of the text, no text inside. First those
  of callouts and contacts, then those of topics (site.yml), those of options (questions.yml), then those of parts of pages.
-->
<#assign all = {
  "say": '<path d="M6 4h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-5l-5 4v-4H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z"/>',
  "dont": '<path d="M7.5 12.5V6a1.5 1.5 0 0 1 3 0v5-6.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V12V8.5a1.5 1.5 0 0 1 3 0V15a6.5 6.5 0 0 1-12 3.5L4.3 14a1.5 1.5 0 0 1 2.5-1.6L7.5 13.5"/>',
  "law": '<path d="M19 16V3H7a2 2 0 0 0-2 2v13.5M19 16H7.5a2.5 2.5 0 0 0 0 5H19zM9 8h6"/>',
  "warning": '<path d="M12 4 2.5 20h19zM12 10v4m0 3v.01"/>',
  "note": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5m0-8.5v.01"/>',
  "phone": '<path d="M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/>',
  "person": '<circle cx="12" cy="8" r="4"/><path d="M4 21a8 8 0 0 1 16 0"/>',

  "scales": '<path d="M12 4v16m-4 0h8M5 6h14M5 6l-3 8a3 3 0 0 0 6 0zm14 0-3 8a3 3 0 0 0 6 0z"/>',
  "card": '<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="10.5" r="1.5"/><path d="M6 15.5a2.5 2.5 0 0 1 5 0M14 10h4m-4 4h4"/>',
  "megaphone": '<path d="M4 10v4h3l9 4V6l-9 4zm4 4.5L9.5 20h2L10.5 15.5M19 9.5a4 4 0 0 1 0 5"/>',
  "heart": '<path d="M12 20C7 16.5 3.5 13.3 3.5 9.3a4.3 4.3 0 0 1 8.5-1.3 4.3 4.3 0 0 1 8.5 1.3c0 4-3.5 7.2-8.5 10.7z"/>',
  "house": '<path d="M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5h4v5"/>',
  "people": '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20a6.5 6.5 0 0 1 13 0M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.3a6.5 6.5 0 0 1 3.5 5.7"/>',
  "coin": '<circle cx="12" cy="12" r="9"/><path d="M14.5 9.2C14 8.4 13 8 12 8c-1.4 0-2.5.8-2.5 2s1.1 1.7 2.5 2 2.5.8 2.5 2-1.1 2-2.5 2c-1 0-2-.4-2.5-1.2M12 6.5V8m0 8v1.5"/>',
  "compass": '<circle cx="12" cy="12" r="9"/><path d="m15.5 8.5-2 5-5 2 2-5z"/>',

  "pen": '<path d="M4 20l1.500-5.500L16 4l4 4L9.500 18.500zM13.500 6.500l4 4"/>',
  "bag": '<path d="M5 8h14l1 13H4zM9 11V6.5a3 3 0 0 1 6 0V11"/>',
  "bolt": '<path d="M13 3 5 14h6l-1 7 8-11h-6z"/>',
  "camera": '<path d="M3 8h4l2-3h6l2 3h4v11H3z"/><circle cx="12" cy="13" r="3.5"/>',
  "child": '<circle cx="12" cy="7" r="3"/><path d="M12 10v6m0-3-4-1.5m4 1.5 4-1.5M12 16l-3 5m3-5 3 5"/>',
  "clock": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  "cross": '<path d="M9 3h6v6h6v6h-6v6H9v-6H3V9h6z"/>',
  "door": '<path d="M6 21V3h12v18M3 21h18M14 12v.01"/>',
  "drop": '<path d="M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z"/>',
  "eye": '<path d="M2.5 12c5-8 14-8 19 0-5 8-14 8-19 0z"/><circle cx="12" cy="12" r="3"/>',
  "globe": '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18"/>',
  "letter": '<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6m-6 4h6"/>',
  "lock": '<path d="M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3"/>',
  "mobile": '<rect x="7" y="2.5" width="10" height="19" rx="2"/><path d="M12 18v.01"/>',
  "pill": '<rect x="2.5" y="8" width="19" height="8" rx="4" transform="rotate(-45 12 12)"/><path d="m9 9 6 6"/>',
  "shield": '<path d="M12 3 4.5 6v6c0 5 3.5 8 7.5 9 4-1 7.5-4 7.5-9V6z"/>',

  "mark": '<path d="M4 19v-5a8 8 0 0 1 16 0v5"/><circle cx="12" cy="16" r="1"/>',
  "search": '<circle cx="11" cy="11" r="7"/><path d="m21 21-5-5"/>',
  "list": '<path d="M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01"/>',
  "calendar": '<rect x="4" y="5" width="16" height="16" rx="2"/><path d="M4 10h16M8 3v4m8-4v4"/>',
  "fold": '<path d="m6 9 6 6 6-6"/>',
  "back": '<path d="m15 6-6 6 6 6"/>',
  "forward": '<path d="m9 6 6 6-6 6"/>',
  "print": '<path d="M7 8V3h10v5M7 17H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3M7 14h10v7H7z"/>',
  "share": '<path d="M12 15V3M8 7l4-4 4 4M6 11H5v10h14V11h-1"/>',
  "save": '<path d="M12 3v12m-4-4 4 4 4-4M4 17v4h16v-4"/>',
  "sound": '<path d="M4 10v4h3l5 4V6l-5 4zM16 9a4 4 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11"/>',
  "delete": '<path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5m4-5v5"/>',
  "exit": '<path d="M14 4h6v16h-6M4 12h11m-4-4 4 4-4 4"/>'
}>
