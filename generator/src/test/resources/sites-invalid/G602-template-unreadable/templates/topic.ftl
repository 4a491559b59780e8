<p>${page.topic.title
