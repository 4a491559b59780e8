<#--
  A drawing of how a format is folded: a full line is the edge of the paper, a broken line a fold, a thick
  line a cut.
  key  the format's key
-->
<#macro drawing key>
<svg class="fold-drawing" viewBox="0 0 64 48" aria-hidden="true">
<#switch key>
<#case "a4">
<path d="M15 1h34v46H15zM19 7h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12m2-25h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12m-12 5h12"/>
<#break>
<#case "letter">
<path d="M15 1h34v46H15zM20 8h24m-24 8h24m-24 8h24m-24 8h24m-24 8h12"/>
<#break>
<#case "large">
<path d="M15 1h34v46H15z"/><path class="thick" d="M20 10h24m-24 9h24m-24 9h24m-24 9h16"/>
<#break>
<#case "booklet-short-edge">
<#case "booklet-long-edge">
<path d="M1 6h62v36H1zM36 12h22m-22 5h22m-22 5h16"/><path class="folded" d="M32 6v36"/>
<#break>
<#case "trifold">
<path d="M1 6h62v36H1zM46 12h13m-13 5h13m-13 5h9"/><path class="folded" d="M21 6v36M42 6v36"/>
<#break>
<#case "zine">
<path d="M1 6h62v36H1zM51 29h8m-8 4h8"/><path class="folded" d="M16.500 6v36M32 6v36M47.500 6v36M1 24h15.500M47.500 24H63"/><path class="thick" d="M16.500 24h31"/>
<#break>
<#case "cards">
<path d="M15 1h34v46H15z"/><path class="folded" d="M19 5h26v38H19zM32 5v38M19 12.600h26M19 20.200h26M19 27.800h26M19 35.400h26"/>
<#break>
<#case "cards-fold">
<path d="M15 1h34v46H15zM19 5h26v38H19zM19 12.600h26M19 20.200h26M19 27.800h26M19 35.400h26"/><path class="folded" d="M32 5v38"/>
<#break>
<#case "bilingual">
<path d="M15 1h34v46H15zM32 5v38M19 8h10m-10 5h10m-10 5h10m-10 5h10m-10 5h10m6-20h10m-10 5h10m-10 5h10m-10 5h10m-10 5h10"/>
<#break>
<#case "poster-a4">
<#case "poster-a3">
<path d="M15 1h34v46H15zM19 16h11v9H19zm0 13h11v9H19zm15-13h11v9H34zm0 13h11v9H34z"/><path class="thick" d="M19 8h26"/>
<#break>
</#switch>
</svg>
</#macro>
