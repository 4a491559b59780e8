<#-- Pictograms drawn for this project: 24 px grid, 2 px round strokes, the colour of the text. -->
<#macro sprite>
<svg class="sprite" width="0" height="0" aria-hidden="true"><defs>
<g id="icon-say"><path d="M4 5h16v11h-8l-5 4v-4H4z"/></g>
<g id="icon-dont"><path d="M8 12V6a1.5 1.5 0 0 1 3 0v5m0-6a1.5 1.5 0 0 1 3 0v6m0-4a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-6 6 6 6 0 0 1-5-3l-3-5a1.6 1.6 0 0 1 2.700-1.600L8 14"/></g>
<g id="icon-law"><path d="M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zm0 14a2 2 0 0 1 2-2h12M9 8h6"/></g>
<g id="icon-warning"><path d="M12 4 2.500 20h19zm0 6v4m0 3v.010"/></g>
<g id="icon-note"><circle cx="12" cy="12" r="9"/><path d="M12 11v5m0-8.500v.010"/></g>
<g id="icon-phone"><path d="M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z"/></g>
<g id="icon-person"><circle cx="12" cy="8" r="4"/><path d="M4 21a8 8 0 0 1 16 0"/></g>
</defs></svg>
</#macro>
