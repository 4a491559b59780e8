S("en-w","caught in the act (flagrancia)|record (acta)");
