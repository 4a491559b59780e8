S("en-k0","#anoth #dificult #guid #noth #record #sign #translat #word :+# 53# :+# /+$ *3# ,3# /+# 53#");
S("en-p0",[0,["en/rights/another.html","Another guide",[["","","Translated."],["now","What to do","Nothing."]]],["en/glossary.html","Difficult words",[["acta","record","It is signed."]]]]);
