<#import "components/layout.ftl" as layout>
<#import "components/article.ftl" as article>
<@layout.page title=page.article.title summary=page.article.summary>
<article class="guide">
<header<@article.foreign page/>>
<h1>${page.article.title}</h1>
<#if page.article.summary?has_content><p class="summary">${page.article.summary}</p></#if>
</header>
<@article.notice page/>
<@article.contents page/>
<@article.text page/>
<@article.terms page/>
</article>
</@layout.page>
