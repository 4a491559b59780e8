S("es-w","flagrancia|acta");
