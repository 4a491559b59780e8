S("es-k0","#akta #difisil #firm $uer #gia #mira #palabr #traduksion 0#$.# 63# +#$+# 0#$ 8#### 0#$ 63# /%###");
S("es-p0",[["es/derechos/una.html","Una guía",[["","","Sin traducción."],["now","Qué hacer","Firma el acta; mira esto, la otra y fuera."]]],["es/derechos/otra.html","Otra guía",[["","","Con traducción."],["now","Qué hacer","Nada."]]],["es/glosario.html","Palabras difíciles",[["acta","acta","Se firma."]]]]);
S("es-w","acta");
