<#--
  The drawings of pamphlets: the icons of the pages, and the patterns of covers. A pattern is a tile whose
  lines continue at its edges; it means nothing.
-->
<#include "../components/icon-paths.ftl">
<#assign patterns = {
  "pattern-1": '<path d="M-2 19 12 7l14 12M-2 31 12 19l14 12M-2 7 12-5 26 7"/>',
  "pattern-2": '<circle cx="12" cy="12" r="7"/><path d="M12 12v.01M-5 0a5 5 0 0 0 10 0 5 5 0 0 0-10 0M19 0a5 5 0 0 0 10 0 5 5 0 0 0-10 0M-5 24a5 5 0 0 0 10 0 5 5 0 0 0-10 0M19 24a5 5 0 0 0 10 0 5 5 0 0 0-10 0"/>',
  "pattern-3": '<path d="M12 0 24 12 12 24 0 12zM12 7l5 5-5 5-5-5zM0-5l5 5-5 5M24-5l-5 5 5 5M0 19l5 5-5 5M24 19l-5 5 5 5"/>',
  "pattern-4": '<path d="M0 12a12 12 0 0 0 24 0M6 12a6 6 0 0 0 12 0M-12 0a12 12 0 0 0 24 0M-6 0a6 6 0 0 0 12 0M12 0a12 12 0 0 0 24 0M18 0a6 6 0 0 0 12 0M-12 24a12 12 0 0 0 12-12M24 12a12 12 0 0 0 12 12"/>',
  "pattern-5": '<path d="M12 5v14M5 12h14M0-4v8M24-4v8M0 20v8M24 20v8M-4 0h8M20 0h8M-4 24h8M20 24h8"/>',
  "pattern-6": '<path d="M0 6h24M0 18h24M6 6v12M18-6V6M18 18v12"/>'
}>
<#list all + patterns as name, lines>
<svg id="${name}">${lines?no_esc}</svg>
</#list>
