${content.title}: ${content.body}
