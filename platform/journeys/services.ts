import type { Page } from '@playwright/test';
import { add, clear, publish, value } from './effects';
import { chooseExactly, chooseIn } from './forms';
import { enter } from './people';
import type { SignIn } from './signIns';

/** What follows a service request, a failed tracking and the button that assigns, drawn anew on the admin's screens. */
export async function drawService(page: Page, admin: SignIn): Promise<void> {
  await enter(page, admin, '/admin/objects/serviceRequest/automations/openTracking');
  await clear(page);
  const tracking = await add(page, '新建记录');
  await chooseExactly(page, '新建哪个对象的记录', '项目跟踪');
  await value(tracking, '服务请求', '$Record');
  await publish(page);

  await page.goto('/admin/objects/projectTracking/automations/failed');
  await clear(page);
  const reminder = await add(page, '发送通知');
  await chooseIn(reminder, '怎样确定收件人', '记录上的人员');
  await chooseIn(reminder, '谁的', '服务请求 › 负责人');
  await reminder.getByRole('textbox').first().fill('{number} 未能解决，请重新分配');
  await publish(page);

  await page.goto('/admin/objects/projectTracking/actions/assign');
  await clear(page);
  await value(await add(page, '修改字段'), '跟踪人', '$Input.engineer');
  const request = await add(page, '修改字段');
  await chooseIn(request, '修改哪条记录', '“服务请求”指向的记录');
  await value(request, '目前跟踪人', '$Input.engineer');
  await publish(page);
}
