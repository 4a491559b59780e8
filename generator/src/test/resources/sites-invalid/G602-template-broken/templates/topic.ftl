<p>${page.topic.titulo}</p>
