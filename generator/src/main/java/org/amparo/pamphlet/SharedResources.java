package org.amparo.pamphlet;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** The fonts, images and forms of all pages, each with one name. */
final class SharedResources {

  /** What an operation names: the kind of resource by operator. */
  private static final Map<String, COSName> KINDS =
      Map.of("Tf", COSName.FONT, "Do", COSName.XOBJECT, "gs", COSName.EXT_G_STATE);

  private final PDResources all = new PDResources();
  private final IdentityHashMap<COSBase, COSName> names = new IdentityHashMap<>();

  /** Returns the resources, for every page. */
  PDResources all() {
    return all;
  }

  /** Returns an operation with the shared name of what it names in the resources of a page. */
  Operation renamed(Operation operation, PDResources page) {
    COSName kind = KINDS.get(operation.name());
    COSDictionary own = kind == null ? null : page.getCOSObject().getCOSDictionary(kind);
    COSBase named = own == null ? null : own.getDictionaryObject(operation.word(0));
    return named == null || kind == null ? operation : operation.with(0, name(kind, named));
  }

  /** Returns the name of an image or form. */
  COSName name(PDXObject object) {
    return name(COSName.XOBJECT, object.getCOSObject());
  }

  private COSName name(COSName kind, COSBase object) {
    COSName name = names.get(object);
    if (name == null) {
      COSDictionary of = all.getCOSObject().getCOSDictionary(kind);
      if (of == null) {
        of = new COSDictionary();
        of.setDirect(true);
        all.getCOSObject().setItem(kind, of);
      }
      name = COSName.getPDFName(kind.getName().charAt(0) + Integer.toString(of.size()));
      of.setItem(name, object);
      names.put(object, name);
    }
    return name;
  }
}
