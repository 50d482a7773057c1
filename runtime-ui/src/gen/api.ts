/* Written by `npm run gen` from schemas/openapi.json. */

export interface paths {
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Approval.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Approval.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Approval.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Approval.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bin/{batch}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecycleBin.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Client.all"];
        put?: never;
        post: operations["Client.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Client.delete"];
        options?: never;
        head?: never;
        patch: operations["Client.setActive"];
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Department.all"];
        put?: never;
        post: operations["Department.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Department.delete"];
        options?: never;
        head?: never;
        patch: operations["Department.change"];
        trace?: never;
    };
    "/api/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft.get"];
        put?: never;
        post?: never;
        delete: operations["Draft.discardAll"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/{kind}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Draft.put"];
        post?: never;
        delete: operations["Draft.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/{kind}/{name}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Draft.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Event.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Metadata.fieldTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/formula/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Formula.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/formula/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Formula.functions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/formula/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FormulaTest.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metadata/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Metadata.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metadata/{kind}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Metadata.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metadata/{kind}/{name}/where-used": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Metadata.whereUsed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Notification.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notification.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Notification.readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/actions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Action.pressOverList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecycleBin.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordList.options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/pages/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomPage.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/prints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Print.prints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordList.list"];
        put?: never;
        post: operations["Record.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Record.get"];
        put?: never;
        post?: never;
        delete: operations["Record.delete"];
        options?: never;
        head?: never;
        patch: operations["Record.update"];
        trace?: never;
    };
    "/api/objects/{object}/records/{id}/actions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Action.press"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/records/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RecordApproval.get"];
        put?: never;
        post: operations["RecordApproval.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/records/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Record.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/records/{id}/prints/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Print.print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/records/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Batch.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objects/{object}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tagging.on"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OpenApi.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page-stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CustomPage.stage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-templates/{object}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrintTemplate.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-templates/{object}/files/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintTemplate.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-templates/{object}/files/{hash}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintTemplate.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/print-templates/{object}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrintTemplate.sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Release.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{release}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Release.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{release}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Release.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reseller/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offer.plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reseller/resellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Reseller.below"];
        put?: never;
        post: operations["Reseller.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reseller/resellers/{id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reseller.addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reseller/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Offer.templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reseller/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenant.all"];
        put?: never;
        post: operations["Tenant.provision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reseller/tenants/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenant.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Tenant.change"];
        trace?: never;
    };
    "/api/reseller/tenants/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tenant.check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.session"];
        put?: never;
        post: operations["Session.signIn"];
        delete: operations["Session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.useLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Session.link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSessions.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnSessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TagGroup.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tag-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TagGroup.change"];
        post?: never;
        delete: operations["TagGroup.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/taggings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tagging.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tag.all"];
        put?: never;
        post: operations["Tag.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Tag.change"];
        post?: never;
        delete: operations["Tag.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tag.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tagging.records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Tag.used"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tag.counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["User.all"];
        put?: never;
        post: operations["User.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["User.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["User.change"];
        trace?: never;
    };
    "/api/users/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["User.link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["User.sessions"];
        put?: never;
        post?: never;
        delete: operations["User.endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActionReply: {
            condition?: unknown;
            confirm: string;
            icon?: string;
            inputs: components["schemas"]["FieldReply"][];
            label: string;
            name: string;
            opens?: string;
            places: ("record" | "list")[];
        };
        "Approval.CountReply": {
            /** Format: int32 */
            mine: number;
        };
        ApprovalReply: {
            can: components["schemas"]["ApprovalReply.Can"];
            endedAt: string | null;
            id: string;
            label: string;
            log: components["schemas"]["ApprovalReply.Entry"][];
            object: string;
            process: string;
            /** Format: int32 */
            round: number;
            /** @enum {string} */
            state: "pending" | "approved" | "refused" | "returned" | "recalled";
            steps: components["schemas"]["ApprovalReply.Step"][];
            /** Format: date-time */
            submittedAt: string;
            submitter: components["schemas"]["NamedReply"];
        };
        "ApprovalReply.Can": {
            decide: boolean;
            recall: boolean;
        };
        "ApprovalReply.Entry": {
            actor: components["schemas"]["NamedReply"] | null;
            /** Format: date-time */
            at: string;
            cause: ("condition" | "nobody") | null;
            comment: string;
            /** @enum {string} */
            event: "submitted" | "opened" | "approved" | "refused" | "returned" | "recalled" | "skipped";
            step: string | null;
        };
        "ApprovalReply.Step": {
            cause: ("condition" | "nobody") | null;
            label: string;
            /** @enum {string} */
            mode: "all" | "any" | "inOrder";
            name: string;
            /** @enum {string} */
            state: "ahead" | "pending" | "approved" | "skipped" | "refused" | "returned" | "void";
            tasks: components["schemas"]["ApprovalReply.Task"][];
        };
        "ApprovalReply.Task": {
            approver: components["schemas"]["NamedReply"];
            comment: string;
            decidedAt: string | null;
            /** @enum {string} */
            state: "ahead" | "open" | "approved" | "refused" | "returned" | "void";
        };
        AuthorReply: {
            id: string;
            name: string;
        };
        BatchInput: {
            atomic?: boolean | null;
            operations: components["schemas"]["BatchInput.Operation"][];
        };
        "BatchInput.Create": {
            /** @constant */
            op: "create";
            recordType?: string | null;
            values?: {
                [key: string]: unknown;
            };
        };
        "BatchInput.Delete": {
            id: string;
            /** @constant */
            op: "delete";
            version?: number | null;
        };
        "BatchInput.Operation": components["schemas"]["BatchInput.Create"] | components["schemas"]["BatchInput.Update"] | components["schemas"]["BatchInput.Delete"];
        "BatchInput.Update": {
            id: string;
            /** @constant */
            op: "update";
            recordType?: string | null;
            values?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            version: number;
        };
        BatchReply: {
            results: components["schemas"]["BatchReply.Result"][];
        };
        "BatchReply.Deleted": {
            batch: string;
            /** Format: int32 */
            status: number;
        };
        "BatchReply.Refused": {
            problem: components["schemas"]["ProblemReply"];
            /** Format: int32 */
            status: number;
        };
        "BatchReply.Result": components["schemas"]["BatchReply.Saved"] | components["schemas"]["BatchReply.Deleted"] | components["schemas"]["BatchReply.Refused"];
        "BatchReply.Saved": {
            record: components["schemas"]["BatchReply.SavedRecord"];
            /** Format: int32 */
            status: number;
        };
        "BatchReply.SavedRecord": components["schemas"]["RecordReply"] | components["schemas"]["BatchReply.Unreadable"];
        "BatchReply.Unreadable": {
            id: string;
        };
        BinReply: {
            entries: components["schemas"]["BinReply.Entry"][];
        };
        "BinReply.Entry": {
            batch: string;
            /** Format: int32 */
            count: number;
            /** Format: date-time */
            deletedAt: string;
            deletedBy: components["schemas"]["NamedReply"];
            record: components["schemas"]["NamedReply"];
        };
        "Client.ClientReply": {
            active: boolean;
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            name: string;
            user: components["schemas"]["Named"] | null;
        };
        "Client.ClientsReply": {
            clients: components["schemas"]["Client.ClientReply"][];
        };
        "Client.CreatedReply": {
            active: boolean;
            clientId: string;
            name: string;
            secret: string;
            user: components["schemas"]["Named"] | null;
        };
        "Client.NewClient": {
            name: string;
            user?: string | null;
        };
        "Client.Switch": {
            active: boolean;
        };
        ConditionReply: boolean | components["schemas"]["ConditionReply.When"];
        "ConditionReply.When": {
            source: string;
            tree: unknown;
        };
        DecisionInput: components["schemas"]["DecisionInput.Approve"] | components["schemas"]["DecisionInput.Refuse"] | components["schemas"]["DecisionInput.Return"] | components["schemas"]["DecisionInput.Recall"];
        "DecisionInput.Approve": {
            comment?: string | null;
            /** @constant */
            decision: "approve";
            step: string;
        };
        "DecisionInput.Recall": {
            comment?: string | null;
            /** @constant */
            decision: "recall";
            step?: string | null;
        };
        "DecisionInput.Refuse": {
            comment: string;
            /** @constant */
            decision: "refuse";
            step: string;
        };
        "DecisionInput.Return": {
            comment: string;
            /** @constant */
            decision: "return";
            step: string;
        };
        DeletionReply: {
            batch: string;
        };
        "Department.DepartmentBody": {
            head?: string | null;
            name: string;
            parent?: string | null;
            position?: number | null;
        };
        "Department.DepartmentBody.Patch": {
            head?: string | null;
            name?: string;
            parent?: string | null;
            position?: number | null;
        };
        "Department.DepartmentReply": {
            head: components["schemas"]["Named"] | null;
            id: string;
            name: string;
            parent: string | null;
            /** Format: int32 */
            position: number;
            /** Format: int32 */
            version: number;
        };
        "Department.DepartmentsReply": {
            departments: components["schemas"]["Department.DepartmentReply"][];
        };
        DifferenceReply: {
            after: {
                [key: string]: unknown;
            } | null;
            before: {
                [key: string]: unknown;
            } | null;
            /** @enum {string} */
            change: "added" | "changed" | "removed";
            /** @enum {string} */
            kind: "object" | "field" | "recordType" | "picklist" | "layout" | "listView" | "validationRule" | "approvalProcess" | "sharingRule" | "automation" | "action" | "printTemplate" | "page" | "role" | "app";
            name: string;
        };
        DocumentReply: {
            body: {
                [key: string]: unknown;
            };
            draft: ("added" | "changed" | "removed") | null;
            hash: string;
            /** @enum {string} */
            kind: "object" | "field" | "recordType" | "picklist" | "layout" | "listView" | "validationRule" | "approvalProcess" | "sharingRule" | "automation" | "action" | "printTemplate" | "page" | "role" | "app";
            name: string;
            /** @enum {string} */
            origin: "template" | "tenant" | "system";
        };
        "Draft.ChangeReply": {
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            author: components["schemas"]["AuthorReply"];
            before: {
                [key: string]: unknown;
            } | null;
            /** @enum {string} */
            change: "added" | "changed" | "removed";
            /** @enum {string} */
            kind: "object" | "field" | "recordType" | "picklist" | "layout" | "listView" | "validationRule" | "approvalProcess" | "sharingRule" | "automation" | "action" | "printTemplate" | "page" | "role" | "app";
            name: string;
        };
        "Draft.CheckReply": {
            findings: components["schemas"]["FindingReply"][];
        };
        "Draft.DocumentRequest": {
            body: {
                [key: string]: unknown;
            };
            hash?: string | null;
            kind: string;
            name: string;
        };
        "Draft.DocumentsRequest": {
            documents: components["schemas"]["Draft.DocumentRequest"][];
        };
        "Draft.DraftReply": {
            /** Format: int32 */
            base: number;
            changes: components["schemas"]["Draft.ChangeReply"][];
        };
        "Draft.SavedReply": {
            body: {
                [key: string]: unknown;
            };
            findings: components["schemas"]["FindingReply"][];
            hash: string;
            /** @enum {string} */
            kind: "object" | "field" | "recordType" | "picklist" | "layout" | "listView" | "validationRule" | "approvalProcess" | "sharingRule" | "automation" | "action" | "printTemplate" | "page" | "role" | "app";
            name: string;
            release: number | null;
            unchanged: boolean;
        };
        "Draft.SavedTogetherReply": {
            findings: components["schemas"]["FindingReply"][];
            release: number | null;
            unchanged: boolean;
        };
        FieldReply: {
            /** @enum {string} */
            access: "read" | "edit";
            condition?: unknown;
            default?: unknown;
            filterable: boolean;
            formula?: unknown;
            help: string;
            /** Format: int32 */
            id: number;
            label: string;
            name: string;
            options: {
                [key: string]: unknown;
            };
            picklist?: string;
            required: boolean;
            sortable: boolean;
            system: boolean;
            target?: string;
            type: string;
            unique: boolean;
        };
        FindingReply: {
            code: string;
            /** @enum {string} */
            kind: "object" | "field" | "recordType" | "picklist" | "layout" | "listView" | "validationRule" | "approvalProcess" | "sharingRule" | "automation" | "action" | "printTemplate" | "page" | "role" | "app";
            message: string;
            name: string;
            params: {
                [key: string]: unknown;
            };
            pointer: string;
            /** @enum {string} */
            severity: "ERROR" | "QUESTION" | "WARNING" | "INFO";
        };
        "Formula.Answer": {
            errors: components["schemas"]["Formula.ErrorReply"][];
            normalized: string | null;
            ok: boolean;
            tree: unknown | null;
            type: string | null;
            warnings: components["schemas"]["Formula.ErrorReply"][];
        };
        "Formula.ErrorReply": {
            code: string;
            /** Format: int32 */
            column: number;
            /** Format: int32 */
            length: number;
            message: string;
            params: {
                [key: string]: unknown;
            };
            suggestion: string | null;
        };
        "Formula.FunctionReply": {
            description: string;
            example: string | null;
            name: string;
            signature: string;
        };
        "Formula.Input": {
            name: string;
            options?: unknown | null;
            type: string;
        };
        "Formula.Question": {
            /** @enum {string} */
            context: "rule" | "field" | "filter" | "effect";
            expects?: string | null;
            formula: string;
            inputs?: components["schemas"]["Formula.Input"][] | null;
            into?: string | null;
            object: string;
        };
        "FormulaTest.FaultReply": {
            code: string;
            message: string;
        };
        "FormulaTest.LatestReply": {
            /** Format: int32 */
            checked: number;
            matched: components["schemas"]["FormulaTest.MatchReply"][];
        };
        "FormulaTest.MatchReply": {
            id: string;
            name: string;
        };
        "FormulaTest.OutcomeReply": {
            fault: components["schemas"]["FormulaTest.FaultReply"] | null;
            value: boolean | null;
        };
        "FormulaTest.Trial": {
            formula: string;
            /** Format: int32 */
            latest: number;
            object: string;
            samples: components["schemas"]["FormulaTest.TypedRecord"][];
        };
        "FormulaTest.TrialReply": {
            latest: components["schemas"]["FormulaTest.LatestReply"] | null;
            samples: components["schemas"]["FormulaTest.OutcomeReply"][];
        };
        "FormulaTest.TypedRecord": {
            values: {
                [key: string]: unknown;
            };
        };
        HistoryReply: {
            entries: components["schemas"]["HistoryReply.Entry"][];
        };
        "HistoryReply.Cause": {
            kind: string;
            label: string;
        };
        "HistoryReply.Change": {
            after: unknown;
            before: unknown;
            field: string;
        };
        "HistoryReply.Entry": {
            actor: components["schemas"]["NamedReply"];
            /** Format: date-time */
            at: string;
            cause?: components["schemas"]["HistoryReply.Cause"];
            changes: components["schemas"]["HistoryReply.Change"][];
            /** @enum {string} */
            op: "create" | "update" | "delete" | "restore";
            /** Format: int32 */
            version: number;
        };
        InboxReply: {
            approvals: components["schemas"]["InboxReply.Entry"][];
            next: string | null;
        };
        "InboxReply.About": components["schemas"]["InboxReply.Shown"] | components["schemas"]["InboxReply.Hidden"];
        "InboxReply.Entry": {
            endedAt: string | null;
            id: string;
            object: components["schemas"]["InboxReply.ObjectReply"];
            process: string;
            record: components["schemas"]["InboxReply.About"];
            /** Format: int32 */
            round: number;
            /** @enum {string} */
            state: "pending" | "approved" | "refused" | "returned" | "recalled";
            step: string | null;
            /** Format: date-time */
            submittedAt: string;
            submitter: components["schemas"]["NamedReply"];
        };
        "InboxReply.Hidden": {
            noAccess: boolean;
        };
        "InboxReply.ObjectReply": {
            color: string;
            icon: string;
            label: string;
            name: string;
        };
        "InboxReply.Shown": {
            id: string;
            name: string;
        };
        LayoutReply: {
            facts: string[];
            label: string;
            lines: components["schemas"]["LinesReply"][];
            name: string;
            related: components["schemas"]["RelatedReply"][];
            sections: components["schemas"]["LayoutReply.Section"][];
        };
        "LayoutReply.Item": {
            field: string;
            readOnly: components["schemas"]["ConditionReply"];
            required: components["schemas"]["ConditionReply"];
            /** Format: int32 */
            span: number;
            visible?: components["schemas"]["ConditionReply.When"];
        };
        "LayoutReply.Section": {
            /** Format: int32 */
            columns: number;
            items: components["schemas"]["LayoutReply.Item"][];
            label: string;
            name: string;
            visible?: components["schemas"]["ConditionReply.When"];
        };
        LinesReply: {
            columns: components["schemas"]["LinesReply.Column"][];
            field: string;
            label: string;
            object: string;
            relation: string;
            totals: string[];
        };
        "LinesReply.Column": {
            field: string;
            readOnly: components["schemas"]["ConditionReply"];
            required: components["schemas"]["ConditionReply"];
            visible?: components["schemas"]["ConditionReply.When"];
        };
        LinkReply: {
            /** Format: date-time */
            expiresAt: string;
            url: string;
        };
        ListPressInput: {
            ids: string[];
            inputs?: {
                [key: string]: unknown;
            } | null;
        };
        ListPressReply: components["schemas"]["OpenedReply"] | components["schemas"]["ListPressReply.Happened"];
        "ListPressReply.Happened": {
            results: components["schemas"]["ListPressReply.Result"][];
        };
        "ListPressReply.Result": {
            id: string;
            problem?: components["schemas"]["ProblemReply"];
        };
        ListViewReply: {
            calendar?: components["schemas"]["ListViewReply.Calendar"];
            columns: components["schemas"]["ListViewReply.Column"][];
            default: boolean;
            filter?: string;
            label: string;
            name: string;
            sort: components["schemas"]["SortReply"][];
        };
        "ListViewReply.Calendar": {
            end: string;
            person?: string;
            start: string;
            title?: string;
        };
        "ListViewReply.Column": {
            field: string;
            /** Format: int32 */
            width?: number;
        };
        MeReply: {
            apps: components["schemas"]["MeReply.AppReply"][];
            objects: {
                [key: string]: components["schemas"]["ObjectReply"];
            };
            permissions: string[];
            picklists: {
                [key: string]: components["schemas"]["MeReply.PicklistReply"];
            };
            /** Format: int32 */
            release: number;
            tenant: components["schemas"]["MeReply.TenantReply"];
            user: components["schemas"]["MeReply.User"];
        };
        "MeReply.AppReply": {
            icon: string;
            label: string;
            name: string;
            startsWithWorkbench: boolean;
            tabs: string[];
        };
        "MeReply.Choice": {
            active: boolean;
            color: string;
            label: string;
            name: string;
        };
        "MeReply.PicklistReply": {
            label: string;
            values: components["schemas"]["MeReply.Choice"][];
        };
        "MeReply.TenantReply": {
            code: string;
            locale: string;
            name: string;
            zone: string;
        };
        "MeReply.User": {
            department: components["schemas"]["NamedReply"] | null;
            email: string;
            id: string;
            locale: string;
            login: string;
            mobile: string;
            name: string;
            primaryRole: string;
            primaryRoleLabel: string;
            superior: components["schemas"]["NamedReply"] | null;
        };
        "Metadata.DocumentsReply": {
            documents: components["schemas"]["DocumentReply"][];
        };
        "Metadata.FieldTypeReply": {
            name: string;
            schema: unknown;
        };
        "Metadata.Use": {
            /** @enum {string} */
            kind: "object" | "field" | "recordType" | "picklist" | "layout" | "listView" | "validationRule" | "approvalProcess" | "sharingRule" | "automation" | "action" | "printTemplate" | "page" | "role" | "app";
            name: string;
            pointer: string;
        };
        "Metadata.UsesReply": {
            uses: components["schemas"]["Metadata.Use"][];
        };
        Named: {
            id: string;
            name: string;
        };
        NamedReply: {
            id: string;
            name: string;
        };
        "Notification.NotificationReply": {
            id: string;
            kind: string;
            /** Format: date-time */
            madeAt: string;
            message: string;
            read: boolean;
            record: components["schemas"]["RecordReply"] | null;
        };
        "Notification.PageReply": {
            next: string | null;
            notifications: components["schemas"]["Notification.NotificationReply"][];
            /** Format: int32 */
            unread: number;
        };
        "Notification.Seen": {
            upTo: string;
        };
        ObjectReply: {
            actions: components["schemas"]["ActionReply"][];
            approvals: boolean;
            color: string;
            fields: {
                [key: string]: components["schemas"]["FieldReply"];
            };
            icon: string;
            /** Format: int32 */
            id: number;
            label: string;
            layoutByRecordType: {
                [key: string]: string;
            };
            layouts: {
                [key: string]: components["schemas"]["LayoutReply"];
            };
            listViews: components["schemas"]["ListViewReply"][];
            name: string;
            nameField: string;
            pages: components["schemas"]["ObjectReply.Page"][];
            pluralLabel: string;
            recordTypes: components["schemas"]["ObjectReply.RecordTypeReply"][];
            rights: components["schemas"]["ObjectReply.Rights"];
            rules: components["schemas"]["ObjectReply.Rule"][];
            system: boolean;
        };
        "ObjectReply.Page": {
            label: string;
            name: string;
            /** @enum {string} */
            place: "record" | "form" | "list";
            revision: string;
        };
        "ObjectReply.RecordTypeReply": {
            default: boolean;
            label: string;
            name: string;
        };
        "ObjectReply.Rights": {
            create: boolean;
            delete: boolean;
            read: boolean;
            update: boolean;
        };
        "ObjectReply.Rule": {
            field: string | null;
            message: string;
            name: string;
            tree: unknown;
        };
        "Offer.PlanReply": {
            label: {
                [key: string]: string;
            };
            name: string;
            seats: number | null;
        };
        "Offer.PlansReply": {
            plans: components["schemas"]["Offer.PlanReply"][];
        };
        "Offer.TemplateReply": {
            description: {
                [key: string]: string;
            };
            label: {
                [key: string]: string;
            };
            name: string;
            version: string;
        };
        "Offer.TemplatesReply": {
            templates: components["schemas"]["Offer.TemplateReply"][];
        };
        OpenedReply: {
            open: components["schemas"]["OpenedReply.Open"];
        };
        "OpenedReply.Open": {
            object: string;
            values: {
                [key: string]: unknown;
            };
        };
        OptionReply: {
            id: string;
            name: string | null;
        };
        "OwnPassword.Greeting": {
            login: string;
            tenantName: string;
            userName: string;
        };
        "OwnSessions.SessionsReply": {
            sessions: components["schemas"]["Sessions.Open"][];
        };
        PressInput: {
            inputs?: {
                [key: string]: unknown;
            } | null;
        };
        PressReply: components["schemas"]["OpenedReply"] | components["schemas"]["PressReply.Happened"];
        "PressReply.Happened": {
            record: components["schemas"]["RecordReply"] | null;
        };
        "Print.PrintReply": {
            label: string;
            name: string;
        };
        "Print.PrintsReply": {
            pdf: boolean;
            prints: components["schemas"]["Print.PrintReply"][];
        };
        "PrintTemplate.MisprintReply": {
            code: string;
            message: string;
            place: string;
            text: string;
        };
        "PrintTemplate.TakenReply": {
            hash: string;
            misprints: components["schemas"]["PrintTemplate.MisprintReply"][];
            /** Format: int32 */
            placeHolders: number;
        };
        ProblemReply: {
            code: string;
            errors: components["schemas"]["ProblemReply.Error"][];
            params: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            status: number;
            title: string;
            traceId: string;
            type: string;
        };
        "ProblemReply.Error": {
            code: string;
            message: string;
            params: {
                [key: string]: unknown;
            };
            pointer: string;
        };
        PublishedReply: {
            /** Format: int32 */
            release: number;
        };
        PublishRequest: {
            accept?: string[] | null;
            message?: string | null;
        };
        RecordApprovalsReply: {
            locked: boolean;
            open: string[];
            processes: components["schemas"]["RecordApprovalsReply.Process"][];
            rounds: components["schemas"]["ApprovalReply"][];
        };
        "RecordApprovalsReply.Chosen": {
            label: string;
            step: string;
        };
        "RecordApprovalsReply.Process": {
            chosen: components["schemas"]["RecordApprovalsReply.Chosen"][];
            label: string;
            name: string;
        };
        RecordInput: {
            recordType?: string | null;
            values?: {
                [key: string]: unknown;
            };
        };
        RecordPageReply: {
            count?: components["schemas"]["RecordPageReply.Count"];
            next: string | null;
            records: components["schemas"]["RecordReply"][];
        };
        "RecordPageReply.Count": {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        RecordReply: {
            can: components["schemas"]["RecordReply.Can"];
            id: string;
            name: string | null;
            object: string;
            partial?: boolean;
            recordType: string | null;
            values: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            version: number;
        };
        "RecordReply.Can": {
            delete: boolean;
            update: boolean;
        };
        RelatedReply: {
            columns: string[];
            field: string;
            label: string;
            object: string;
            sort: components["schemas"]["SortReply"][];
        };
        "Release.DiffReply": {
            changes: components["schemas"]["DifferenceReply"][];
        };
        "Release.ReleaseReply": {
            /** Format: date-time */
            at: string;
            author: components["schemas"]["AuthorReply"] | null;
            /** Format: int32 */
            changes: number;
            current: boolean;
            message: string;
            /** Format: int32 */
            release: number;
        };
        "Reseller.NewReseller": {
            name: string;
        };
        "Reseller.NewStaff": {
            login: string;
            name?: string | null;
        };
        "Reseller.ResellerReply": {
            /** Format: int32 */
            id: number;
            name: string;
            parent: number | null;
            /** Format: int64 */
            tenants: number;
        };
        "Reseller.ResellersReply": {
            resellers: components["schemas"]["Reseller.ResellerReply"][];
        };
        "Session.Credentials": {
            login: string;
            password: string;
            tenant: string;
        };
        "Session.NewPassword": {
            password: string;
            token: string;
        };
        "Session.PasswordBody": {
            password: string;
            present: string;
        };
        SessionReply: {
            csrf: string;
            kind: ("user" | "reseller") | null;
            signedIn: boolean;
            tenant: components["schemas"]["SessionReply.TenantReply"] | null;
            user: components["schemas"]["SessionReply.UserReply"] | null;
        };
        "SessionReply.TenantReply": {
            code: string;
            name: string;
        };
        "SessionReply.UserReply": {
            id: string;
            locale: string;
            name: string;
        };
        "Sessions.Open": {
            address: string;
            current: boolean;
            device: string;
            id: string;
            /** Format: date-time */
            lastUsed: string;
            /** Format: date-time */
            since: string;
        };
        SortReply: {
            descending: boolean;
            field: string;
        };
        SubmissionInput: {
            chosen?: {
                [key: string]: string[];
            } | null;
            comment?: string | null;
            process: string;
        };
        "Tag.BookReply": {
            groups: components["schemas"]["Tag.GroupReply"][];
            manages: boolean;
            recent: string[];
            tags: components["schemas"]["TagReply"][];
        };
        "Tag.CountsReply": {
            counts: {
                [key: string]: number;
            };
        };
        "Tag.GroupReply": {
            id: string;
            name: string;
            /** Format: int32 */
            position: number;
            shared: boolean;
            /** Format: int32 */
            version: number;
        };
        "Tag.MergeBody": {
            into: string;
        };
        "Tag.TagBody": {
            color: string;
            group?: string | null;
            name: string;
            shared?: boolean | null;
            version?: number | null;
        };
        "Tagging.ChangesBody": {
            add?: components["schemas"]["Tagging.TaggingBody"][] | null;
            remove?: components["schemas"]["Tagging.TaggingBody"][] | null;
        };
        "Tagging.ChangesReply": {
            add: components["schemas"]["Tagging.TaggingBody"][];
            remove: components["schemas"]["Tagging.TaggingBody"][];
        };
        "Tagging.NamedRecord": {
            id: string;
            name: string | null;
            object: string;
        };
        "Tagging.ObjectCount": {
            /** Format: int32 */
            count: number;
            object: string;
        };
        "Tagging.PageReply": {
            counts: components["schemas"]["Tagging.ObjectCount"][];
            next: string | null;
            records: components["schemas"]["Tagging.TaggedReply"][];
            tag: components["schemas"]["TagReply"];
        };
        "Tagging.RecordTagsReply": {
            tags: {
                [key: string]: string[];
            };
        };
        "Tagging.TaggedReply": {
            id: string;
            name: string | null;
            object: string;
            parent: components["schemas"]["Tagging.NamedRecord"] | null;
            /** Format: date-time */
            taggedAt: string;
            taggedBy: components["schemas"]["Tagging.NamedRecord"];
        };
        "Tagging.TaggingBody": {
            object: string;
            record: string;
            tag: string;
        };
        "TagGroup.GroupBody": {
            name: string;
            position?: number | null;
            shared?: boolean | null;
            version?: number | null;
        };
        TagReply: {
            color: string;
            group: string | null;
            id: string;
            name: string;
            shared: boolean;
            /** Format: int32 */
            version: number;
        };
        "Tenant.CodeReply": {
            free: boolean;
        };
        "Tenant.OrderBody": {
            adminLogin: string;
            adminName: string;
            code: string;
            name: string;
            plan: string;
            reseller?: number | null;
            sampleData?: boolean | null;
            template: string;
        };
        "Tenant.ProvisionedReply": {
            link: components["schemas"]["LinkReply"];
            tenant: components["schemas"]["Tenant.TenantReply"];
        };
        "Tenant.TemplateReply": {
            name: string;
            version: string;
        };
        "Tenant.TenantReply": {
            code: string;
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            name: string;
            plan: string;
            seats: number | null;
            /** @enum {string} */
            state: "trial" | "active" | "suspended" | "expired" | "moving" | "deleting";
            template: components["schemas"]["Tenant.TemplateReply"] | null;
            /** Format: int32 */
            users: number;
        };
        "Tenant.TenantsReply": {
            tenants: components["schemas"]["Tenant.TenantReply"][];
        };
        "Tenant.TermsBody.Patch": {
            expiresAt?: string | null;
            plan?: string;
            state?: string;
        };
        "User.CreatedReply": {
            link: components["schemas"]["LinkReply"];
            user: components["schemas"]["UserReply"];
        };
        "User.SessionsReply": {
            sessions: components["schemas"]["Sessions.Open"][];
        };
        "User.UsersReply": {
            users: components["schemas"]["UserReply"][];
        };
        UserBody: {
            active?: boolean | null;
            department?: string | null;
            email?: string | null;
            locale?: string | null;
            login: string;
            mobile?: string | null;
            name: string;
            primaryRole: string;
            roles?: string[] | null;
            superior?: string | null;
        };
        "UserBody.Patch": {
            active?: boolean | null;
            department?: string | null;
            email?: string | null;
            locale?: string | null;
            login?: string;
            mobile?: string | null;
            name?: string;
            primaryRole?: string;
            roles?: string[] | null;
            superior?: string | null;
        };
        UserReply: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            department: components["schemas"]["Named"] | null;
            email: string | null;
            hasPassword: boolean;
            id: string;
            locale: string;
            lockedUntil: string | null;
            login: string;
            mobile: string | null;
            name: string;
            primaryRole: string;
            roles: string[];
            superior: components["schemas"]["Named"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            version: number;
        };
    };
    responses: {
        /** @description Refused; code says why. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemReply"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Approval.list": {
        parameters: {
            query?: {
                box?: "mine" | "submitted" | "decided";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Approval.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Approval.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionInput"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Approval.count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval.CountReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RecycleBin.restore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Client.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client.ClientsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Client.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Client.NewClient"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client.CreatedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Client.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Client.setActive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Client.Switch"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Department.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department.DepartmentsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Department.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Department.DepartmentBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department.DepartmentReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Department.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Department.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Department.DepartmentBody.Patch"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department.DepartmentReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft.DraftReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.discardAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.put": {
        parameters: {
            query?: {
                publish?: boolean;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                kind: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft.SavedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft.CheckReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.save": {
        parameters: {
            query?: {
                publish?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft.DocumentsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft.SavedTogetherReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Draft.publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Event.events": {
        parameters: {
            query?: {
                object?: string;
                record?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Metadata.fieldTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metadata.FieldTypeReply"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Formula.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Formula.Question"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Formula.Answer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Formula.functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Formula.FunctionReply"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "FormulaTest.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormulaTest.Trial"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaTest.TrialReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Me.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Metadata.list": {
        parameters: {
            query?: {
                object?: string;
            };
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metadata.DocumentsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Metadata.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Metadata.whereUsed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Metadata.UsesReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Notification.page": {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification.PageReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Notification.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Notification.readAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Notification.Seen"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Action.pressOverList": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListPressInput"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPressReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RecycleBin.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BinReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RecordList.options": {
        parameters: {
            query?: {
                limit?: number;
                search?: string;
            };
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OptionReply"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CustomPage.page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Print.prints": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Print.PrintsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RecordList.list": {
        parameters: {
            query?: {
                count?: boolean;
                cursor?: string;
                fields?: string;
                filter?: string;
                limit?: number;
                search?: string;
                sort?: string;
                tags?: string[];
                view?: string;
            };
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordPageReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Record.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInput"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Record.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Record.delete": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Record.update": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInput"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Action.press": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                id: string;
                name: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PressInput"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RecordApproval.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordApprovalsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "RecordApproval.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionInput"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordApprovalsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Record.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Print.print": {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                id: string;
                name: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Batch.run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchInput"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tagging.on": {
        parameters: {
            query: {
                ids: string[];
            };
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tagging.RecordTagsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OpenApi.document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "CustomPage.stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintTemplate.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintTemplate.TakenReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintTemplate.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintTemplate.preview": {
        parameters: {
            query: {
                fileName?: string;
                record: string;
            };
            header?: never;
            path: {
                hash: string;
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "PrintTemplate.sample": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Release.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release.ReleaseReply"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Release.diff": {
        parameters: {
            query?: {
                from?: number;
            };
            header?: never;
            path: {
                release: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release.DiffReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Release.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                release: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Offer.plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer.PlansReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reseller.below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reseller.ResellersReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reseller.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reseller.NewReseller"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reseller.ResellerReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Reseller.addStaff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reseller.NewStaff"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Offer.templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer.TemplatesReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tenant.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant.TenantsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tenant.provision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tenant.OrderBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant.ProvisionedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tenant.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant.TenantReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tenant.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tenant.TermsBody.Patch"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant.TenantReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tenant.check": {
        parameters: {
            query: {
                code: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant.CodeReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Session.Credentials"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.useLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Session.NewPassword"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPassword.Greeting"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Session.PasswordBody"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnSessions.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions.SessionsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "OwnSessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "TagGroup.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagGroup.GroupBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag.GroupReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TagGroup.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagGroup.GroupBody"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag.GroupReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "TagGroup.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tagging.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tagging.ChangesBody"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tagging.ChangesReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tag.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag.BookReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tag.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tag.TagBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tag.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tag.TagBody"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tag.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tag.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tag.MergeBody"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tagging.records": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                object?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tagging.PageReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tag.used": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    "Tag.counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag.CountsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "User.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User.UsersReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "User.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBody"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User.CreatedReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "User.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "User.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserBody.Patch"];
            };
        };
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "User.link": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "User.sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User.SessionsReply"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "User.endSessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
}
