/** Documents of Word in which databases of the press hand out many articles. {@link org.backfile.source.docx.PressDatabase} is the front door. */
@NullMarked
package org.backfile.source.docx;

import org.jspecify.annotations.NullMarked;
