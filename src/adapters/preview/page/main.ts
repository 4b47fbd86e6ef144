import { dressMessages } from './channel/skin.ts';
import './channel/message-menu.ts';
import './channel/modal-form.ts';
import './composer/message-box.ts';
import './desk/author-desk.ts';
import './preview-page.ts';

dressMessages();
