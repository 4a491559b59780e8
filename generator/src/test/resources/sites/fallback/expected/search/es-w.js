S("es-w","acta");
