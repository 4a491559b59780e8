<#--
  A drawing of how a format is folded, in at most three steps: a full line is the edge of the paper, a broken
  line a fold, a thick line a cut.
  key  the format's key
-->
<#macro drawing key>
<#local steps = ["booklet-short-edge", "booklet-long-edge", "book", "trifold", "zine", "cards", "cards-fold"]?seq_contains(key)>
<svg <#if steps>width="260" height="60"<#else>width="96" height="72"</#if> fill="none" stroke="currentColor" viewBox="0 0 <#if steps>208<#else>64</#if> 48" aria-hidden="true">
<#if steps><path d="M67 24h8m-3-3 3 3-3 3M139 24h8m-3-3 3 3-3 3"/></#if>
<#switch key>
<#case "a4">
<path d="M15 1h34v46H15zM19 7h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12m2-25h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12"/>
<#break>
<#case "letter">
<path d="M15 1h34v46H15zM20 8h24m-24 8h24m-24 8h24m-24 8h24m-24 8h12"/>
<#break>
<#case "large">
<path d="M15 1h34v46H15z"/><path stroke-width="2.5" d="M20 10h24m-24 9h24m-24 9h24m-24 9h16"/>
<#break>
<#case "booklet-short-edge">
<#case "booklet-long-edge">
<#case "book">
<path d="M1 6h62v36H1zM36 12h22m-22 5h22m-22 5h16"/><path stroke-dasharray="2 2" d="M32 6v36"/>
<path d="M107 42V6h29v36zM107 6l-20-4v36l20 4"/>
<path d="M160 6h29v36h-29zM163 3h29v36M165 12h19m-19 5h19m-19 5h12"/><path stroke-width="2.5" d="M160 14v4m0 12v4"/>
<#break>
<#case "trifold">
<path d="M1 6h62v36H1zM46 12h13m-13 5h13m-13 5h9"/><path stroke-dasharray="2 2" d="M21 6v36M42 6v36"/>
<path d="M86 6h21v36H86zM107 6l17-4v36l-17 4M86 6l14 5v36l-14-5"/>
<path d="M163 6h21v36h-21zM166 3h21v36M167 12h13m-13 5h13m-13 5h9"/>
<#break>
<#case "zine">
<path d="M1 6h62v36H1zM51 29h8m-8 4h8"/><path stroke-dasharray="2 2" d="M16.500 6v36M32 6v36M47.500 6v36M1 24h15.500M47.500 24H63"/><path stroke-width="2.5" d="M16.500 24h31"/>
<path d="M79 16h14l14-8 14 8h14v18h-14l-14 8-14-8H79zM93 16v18M121 16v18M93 16l14 8 14-8M107 24v18"/>
<path d="M166 15h15v18h-15zM168 13h15v18M170 11h15v18M169 20h9m-9 4h9"/>
<#break>
<#case "cards">
<path d="M15 1h34v46H15z"/><path stroke-dasharray="2 2" d="M19 5h26v38H19zM32 5v38M19 12.600h26M19 20.200h26M19 27.800h26M19 35.400h26"/>
<path d="M88 1h34v8H88zM92 13h13v7H92zM109 13h13v7h-13z"/><path stroke-width="2.5" d="M86 24h38m-19-12v30"/><path d="M92 28h13v7H92zM109 28h13v7h-13z"/>
<path d="M156 12h38v24h-38zM161 18h20m-20 5h24m-24 5h16"/>
<#break>
<#case "cards-fold">
<path d="M15 1h34v46H15zM19 5h26v38H19zM19 12.600h26M19 20.200h26M19 27.800h26M19 35.400h26"/><path stroke-dasharray="2 2" d="M32 5v38"/>
<path d="M80 16h54v17H80zM84 21h18m-18 5h14"/><path stroke-dasharray="2 2" d="M107 16v17"/>
<path d="M161 16h27v17h-27zM161 16l3-5h27v17l-3 5M166 21h17m-17 5h13"/>
<#break>
<#case "bilingual">
<path d="M15 1h34v46H15zM32 5v38M19 8h10m-10 5h10m-10 5h10m-10 5h10m-10 5h10m6-20h10m-10 5h10m-10 5h10m-10 5h10m-10 5h10"/>
<#break>
<#case "wall">
<path d="M15 1h34v46H15zM19 5h26v11H19zM19 21h26m-26 5h26m-26 5h18"/><path stroke-width="2.5" d="M19 40h26"/>
<#break>
<#case "poster-a4">
<#case "poster-a3">
<path d="M15 1h34v46H15zM19 16h11v9H19zm0 13h11v9H19zm15-13h11v9H34zm0 13h11v9H34z"/><path stroke-width="2.5" d="M19 8h26"/>
<#break>
</#switch>
</svg>
</#macro>
