<footer>${published_posts?size} of ${posts?size} posts, ${config.site_host} ${config.site_languages?join(",")} ${config.index_paginate?c} <#if published_date??>dated</#if></footer>
